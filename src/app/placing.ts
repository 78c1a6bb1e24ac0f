import type { Town } from '../core/atlas.ts';
import { parseCoordinates } from '../core/coordinates.ts';
import { distanceKm, type LngLat } from '../core/geodesy.ts';
import type { Issue } from '../core/issues.ts';
import { launchPlaceAt } from '../core/launch_place.ts';
import { nearestTown } from '../core/nearest_town.ts';
import { ukrainianTowns } from '../core/places.ts';
import { regionAt } from '../core/region_at.ts';
import { LIMITS, withLaunch, withLaunchAt, withLaunchLabel } from '../core/scenario.ts';
import { refusalOf, type Notice } from './notices.ts';
import type { Session } from './session.svelte.ts';

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
    if (region?.country !== 'RU') return this.addAt(at);
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

  addAt(at: LngLat): void {
    if (this.#session.scenario.launches.length >= LIMITS.launches) {
      this.#session.notice = { sentence: (words) => words.launchLimit(LIMITS.launches) };
      return;
    }
    const place = launchPlaceAt(at, this.#session.atlas);
    if (!place.ok) return this.#refuse(place.issue);
    const same = this.#session.scenario.launches.findIndex(
      (launch) => distanceKm(launch.at, at) < 0.05,
    );
    if (same >= 0) return this.#sayAlreadyThere(same);
    this.#session.change(withLaunch(this.#session.scenario, { at }));
    const occupied = this.#occupationNoteAt(at);
    if (occupied) this.#session.notice = { sentence: occupied };
  }

  addCoordinates(text: string): boolean {
    const at = parseCoordinates(text);
    if (!at.ok) {
      this.#refuse(at.issue);
      return false;
    }
    const count = this.#session.scenario.launches.length;
    this.addAt(at.value);
    return this.#session.scenario.launches.length > count;
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
  edit(index: number, label: string | null, coordinates: string | null): boolean {
    let next = this.#session.scenario;
    if (label !== null) next = withLaunchLabel(next, index, label);
    if (coordinates !== null) {
      const at = parseCoordinates(coordinates);
      const place = at.ok ? launchPlaceAt(at.value, this.#session.atlas) : at;
      if (!place.ok) {
        this.#refuse(place.issue, index);
        return false;
      }
      next = withLaunchAt(next, index, place.value);
    }
    this.#session.change(next);
    return true;
  }

  /** Says why not; `moved` is the launch point that was to go there. */
  #refuse(issue: Issue, moved: number | null = null): void {
    const isOutside = issue.code === 'outside-ukraine';
    const town = isOutside ? this.#townAt(issue.nearest) : undefined;
    this.#session.notice = refusalOf(issue, town, moved !== null, ({ at }) =>
      moved === null
        ? this.addAt(at)
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
