import type { Town } from '../core/atlas.ts';
import type { readCoordinates } from '../core/coordinates/coordinates.ts';
import { distanceKm, type Bounds, type LngLat } from '../core/geodesy.ts';
import type { Issue } from '../core/issues.ts';
import { launchPlaceAt, SAME_PLACE_KM } from '../core/launch_place.ts';
import { nearestTown } from '../core/nearest_town.ts';
import { isUkrainian, ukrainianTowns } from '../core/places.ts';
import { regionAt } from '../core/region_at.ts';
import {
  LIMITS,
  withLaunch,
  withLaunchAt,
  withLaunchLabel,
  type Launch,
} from '../core/scenario.ts';
import type { Place } from '../core/search/place_names.ts';
import { refusalOf, type Notice } from './notices.ts';
import type { Session } from './session.svelte.ts';

/** Coordinates as they were typed, and what they were read as. */
export interface TypedPlace {
  readonly text: string;
  readonly reading: ReturnType<typeof readCoordinates>;
}

/** A launch point this near to a town and named after it is that town to a reader. */
const SAME_TOWN_KM = 3;

/** Adds and moves launch points, and says why where one may not be. */
export class Placing {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** What a click on the map means: a launch point within Ukraine, a region of Russia, or an explanation. */
  place(at: LngLat, townId: number | null): void {
    const town = this.#session.atlas.towns.find(({ id }) => id === townId);
    const isUkrainian = town?.region.startsWith('UA');
    if (town && isUkrainian) return this.addTown(town);
    const region = regionAt(at, this.#session.atlas);
    if (region?.country !== 'RU') return void this.addAt(at);
    this.#session.selected = region.id;
    this.#session.notice = {
      sentence: (words, { language }) => words.notInUkraine(region.names[language]),
    };
  }

  /** Adds a town, unless a launch point there goes by its name already. */
  addTown(town: Town): void {
    const same = this.#session.scenario.launches.findIndex(
      ({ at }) => distanceKm(at, town.at) < SAME_TOWN_KM && this.#townAt(at)?.id === town.id,
    );
    if (same >= 0) this.#sayAlreadyThere(same);
    else this.addAt(town.at);
  }

  /** Adds a launch point, or says why not; true when it was added. */
  addAt(at: LngLat): boolean {
    const { launches } = this.#session.scenario;
    const place = launchPlaceAt(at, this.#session.atlas);
    const same = launches.findIndex((launch) => distanceKm(launch.at, at) < SAME_PLACE_KM);
    if (launches.length >= LIMITS.launches) {
      this.#session.notice = { sentence: (words) => words.launchLimit(LIMITS.launches) };
    } else if (!place.ok) this.#refuse(place.issue);
    else if (same >= 0) this.#sayAlreadyThere(same);
    else return this.#add(at);
    return false;
  }

  #add(at: LngLat): true {
    this.#session.change(withLaunch(this.#session.scenario, { at }));
    const occupied = this.#occupationNoteAt(at);
    if (occupied) this.#session.notice = { sentence: occupied };
    return true;
  }

  /** Adds the launch points of a list, in one step. */
  addAll(launches: readonly Launch[]): void {
    const room = LIMITS.launches - this.#session.scenario.launches.length;
    const added = launches.slice(0, room);
    this.#session.change(added.reduce(withLaunch, this.#session.scenario));
    this.#session.notice = { sentence: (words) => words.listAdded(added.length) };
    this.#session.sight.fit();
  }

  /** What choosing a place that was found means: a town of Ukraine is added, any other place is shown. */
  choose(place: Place): void {
    if (place.kind === 'town' && isUkrainian(place.town)) return this.addTown(place.town);
    const { region } = place.kind === 'town' ? place.town : { region: place.region.id };
    this.#session.notice = null;
    this.#session.found = place;
    this.#session.selected = region;
    this.#session.sight.lookAt(place.kind === 'town' ? around(place.town.at) : place.region.bounds);
  }

  /** Shows a launch point elsewhere for as long as it is dragged; outside Ukraine it waits where it was. */
  drag(index: number, at: LngLat): void {
    const place = launchPlaceAt(at, this.#session.atlas);
    if (place.ok) this.#session.preview = withLaunchAt(this.#session.scenario, index, at);
  }

  drop(index: number, at: LngLat): void {
    const place = launchPlaceAt(at, this.#session.atlas);
    if (place.ok) return this.#session.change(withLaunchAt(this.#session.scenario, index, at));
    this.#session.preview = null;
    this.#refuse(place.issue, index);
  }

  /** Leaves a launch point where it was before it was dragged. */
  cancelDrag(): void {
    this.#session.preview = null;
  }

  /** Gives a launch point a name and a place as they were typed, as one step; false where the place cannot be. */
  edit(index: number, label: string | null, typed: TypedPlace | null): boolean {
    let next = this.#session.scenario;
    if (label !== null) next = withLaunchLabel(next, index, label);
    if (typed !== null) {
      const at = this.#launchPlaceIn(typed, index);
      if (!at) return false;
      next = withLaunchAt(next, index, at);
    }
    this.#session.change(next);
    return true;
  }

  /** Where the typed coordinates put a launch point; null with a notice where they cannot. */
  #launchPlaceIn({ text, reading }: TypedPlace, index: number): LngLat | null {
    if (!reading.ok) {
      const shown = text.trim().slice(0, 40);
      this.#session.notice = { sentence: (words) => words.misread[reading.issue](shown) };
      return null;
    }
    const place = launchPlaceAt(reading.value.at, this.#session.atlas);
    if (place.ok) return place.value;
    this.#refuse(place.issue, index);
    return null;
  }

  /** Says why not; `moved` is the launch point that was to go there. */
  #refuse(issue: Issue, moved: number | null = null): void {
    const isOutside = issue.code === 'outside-ukraine';
    const town = isOutside ? this.#townAt(issue.nearest) : undefined;
    this.#session.notice = refusalOf(issue, town, moved !== null, ({ at }) =>
      moved === null
        ? void this.addAt(at)
        : this.#session.change(withLaunchAt(this.#session.scenario, moved, at)),
    );
  }

  #sayAlreadyThere(index: number): void {
    const name = this.#session.scene.launches[index]?.name ?? '';
    this.#session.notice = { sentence: (words) => words.alreadyThere(name) };
  }

  #townAt(at: LngLat): Town | undefined {
    return nearestTown(at, ukrainianTowns(this.#session.atlas))?.town;
  }

  #occupationNoteAt(at: LngLat): Notice['sentence'] | null {
    const region = regionAt(at, this.#session.atlas);
    if (!region || !['UA-43', 'UA-40'].includes(region.id)) return null;
    return (words, { language }) => words.occupiedNote(region.names[language]);
  }
}

/** What is seen of the ground around a town: some 400 km across. */
function around([lng, lat]: LngLat): Bounds {
  return [lng - 3, lat - 1.8, lng + 3, lat + 1.8];
}
