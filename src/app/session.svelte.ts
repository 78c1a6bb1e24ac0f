import type { Atlas, Town } from '../core/atlas.ts';
import { boundsOf } from '../core/frame.ts';
import { distanceKm, type Bounds, type LngLat } from '../core/geodesy.ts';
import type { Issue } from '../core/issues.ts';
import { checkLaunches, launchPlaceAt } from '../core/launch_place.ts';
import { nearestTown, parseCoordinates, townName, ukrainianTowns } from '../core/places.ts';
import { reachOf } from '../core/reach.ts';
import { regionAt } from '../core/region_at.ts';
import { ringSetsOf } from '../core/rings.ts';
import {
  EMPTY,
  LIMITS,
  withLaunch,
  withLaunchAt,
  withLaunchLabel,
  withoutLaunch,
  withRanges,
  type Range,
  type Scenario,
} from '../core/scenario.ts';
import { decodeLink, encodeLink } from '../permalink/permalink.ts';
import { sceneOf, type Preferences } from '../scene/scene.ts';
import { sentencesOf } from '../scene/sentences.ts';
import type { Words } from '../scene/words/words.ts';

/** Something said to the visitor once, with one thing that can be done about it. */
export interface Notice {
  readonly sentence: (words: Words, preferences: Preferences) => string;
  readonly action?: { readonly label: (words: Words) => string; readonly run: () => void };
}

const UKRAINE: Bounds = [22.1, 44.3, 40.3, 52.4];

/** The state of a page: the scenario, what is selected or dragged; everything else is derived. */
export class Session {
  readonly atlas: Atlas;
  readonly visitor: Preferences;
  readonly #ukrainian: readonly Town[];
  scenario: Scenario = $state.raw(EMPTY);
  /** What is shown while something is dragged and not settled yet. */
  preview: Scenario | null = $state.raw(null);
  selected: string | null = $state(null);
  hovered: string | null = $state(null);
  notice: Notice | null = $state.raw(null);
  /** Counts the wishes to see all rings. */
  fitCount = $state(0);
  #past: readonly Scenario[] = $state.raw([]);
  #future: readonly Scenario[] = $state.raw([]);
  #unknown: ReturnType<typeof decodeLink>['unknown'] = $state.raw([]);

  readonly shown = $derived(this.preview ?? this.scenario);
  readonly preferences: Preferences = $derived.by(() => ({
    language: this.scenario.language ?? this.visitor.language,
    units: this.scenario.units ?? this.visitor.units,
    theme: this.scenario.theme ?? this.visitor.theme,
  }));
  readonly reach = $derived.by(() => reachOf(ringSetsOf(this.shown), this.atlas));
  readonly scene = $derived.by(() => sceneOf(this.shown, this.reach, this.atlas, this.preferences));
  readonly link = $derived(encodeLink(this.shown, this.#unknown));
  readonly isSettled = $derived(this.preview === null);
  readonly canUndo = $derived(this.#past.length > 0);
  readonly canRedo = $derived(this.#future.length > 0);
  /** Towns that a launch point stands on. */
  readonly namedTowns = $derived.by(() =>
    this.shown.launches.flatMap(({ at }) => {
      const near = nearestTown(at, this.#ukrainian);
      return near && near.km < 4 ? [near.town.id] : [];
    }),
  );

  constructor(atlas: Atlas, visitor: Preferences, link: string) {
    this.atlas = atlas;
    this.visitor = visitor;
    this.#ukrainian = ukrainianTowns(atlas);
    this.#read(link);
  }

  /** What the camera fits: all rings, or Ukraine where there are none. */
  get bounds(): Bounds {
    const largest = ringSetsOf(this.scenario).at(-1)?.rings ?? [];
    return largest.length > 0 ? boundsOf(largest) : UKRAINE;
  }

  /** Shows the scenario of a link, as one step that can be undone. */
  open(link: string): void {
    if (link === this.link) return;
    this.#past = [...this.#past, this.scenario];
    this.#future = [];
    this.#read(link);
  }

  change(next: Scenario): void {
    this.preview = null;
    this.notice = null;
    if (encodeLink(next) === encodeLink(this.scenario)) return;
    this.#past = [...this.#past, this.scenario];
    this.#future = [];
    this.scenario = next;
  }

  /** Takes over what was shown while something was dragged. */
  settle(): void {
    if (this.preview) this.change(this.preview);
  }

  undo(): void {
    const previous = this.#past.at(-1);
    if (!previous) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.scenario, ...this.#future];
    this.#show(previous);
  }

  redo(): void {
    const [next, ...rest] = this.#future;
    if (!next) return;
    this.#past = [...this.#past, this.scenario];
    this.#future = rest;
    this.#show(next);
  }

  startAgain(): void {
    this.change({ ...this.#preferred(EMPTY) });
    this.selected = null;
    this.fit();
  }

  fit(): void {
    this.fitCount += 1;
  }

  choose(preferences: Partial<Preferences>): void {
    this.scenario = { ...this.scenario, ...preferences };
  }

  select(regionId: string | null): void {
    this.selected = this.selected === regionId ? null : regionId;
  }

  /** Shows other ranges for as long as a slider is held. */
  previewRanges(ranges: readonly Range[]): void {
    this.preview = withRanges(this.scenario, ranges);
  }

  setRanges(ranges: readonly Range[]): void {
    this.change(withRanges(this.scenario, ranges));
  }

  /** What a click on the map means: a launch point within Ukraine, a region of Russia, or an explanation. */
  place(at: LngLat, townId: number | null): void {
    const town = this.atlas.towns.find(({ id }) => id === townId);
    const isUkrainian = town?.region.startsWith('UA');
    if (town && isUkrainian) return this.addTown(town);
    const region = regionAt(at, this.atlas);
    if (region?.country !== 'RU') return this.addAt(at);
    this.selected = region.id;
    this.notice = {
      sentence: (words, { language }) => words.notInUkraine(region.names[language]),
    };
  }

  addTown(town: Town): void {
    this.addAt(town.at);
  }

  addAt(at: LngLat): void {
    if (this.scenario.launches.length >= LIMITS.launches) {
      const given = this.scenario.launches.length + 1;
      return this.#refuse({ code: 'too-many-launches', limit: LIMITS.launches, given });
    }
    const place = launchPlaceAt(at, this.atlas);
    if (!place.ok) return this.#refuse(place.issue);
    const same = this.scenario.launches.findIndex((launch) => distanceKm(launch.at, at) < 0.05);
    if (same >= 0) {
      const name = this.scene.launches[same]?.name ?? '';
      this.notice = { sentence: (words) => words.alreadyThere(name) };
      return;
    }
    this.change(withLaunch(this.scenario, { at }));
    const occupied = this.#occupationNoteAt(at);
    if (occupied) this.notice = { sentence: occupied };
  }

  addCoordinates(text: string): boolean {
    const at = parseCoordinates(text);
    if (!at.ok) {
      this.#refuse(at.issue);
      return false;
    }
    const count = this.scenario.launches.length;
    this.addAt(at.value);
    return this.scenario.launches.length > count;
  }

  /** Shows a launch point elsewhere for as long as it is dragged; outside Ukraine it waits where it was. */
  drag(index: number, at: LngLat): void {
    const place = launchPlaceAt(at, this.atlas);
    if (place.ok) this.preview = withLaunchAt(this.scenario, index, at);
  }

  drop(index: number, at: LngLat): void {
    const place = launchPlaceAt(at, this.atlas);
    if (place.ok) return this.change(withLaunchAt(this.scenario, index, at));
    this.preview = null;
    // the same value anew, so that the map takes the marker back to where it was
    this.scenario = { ...this.scenario };
    this.#refuse(place.issue);
  }

  rename(index: number, label: string): void {
    this.change(withLaunchLabel(this.scenario, index, label));
  }

  remove(index: number): void {
    this.change(withoutLaunch(this.scenario, index));
  }

  #read(link: string): void {
    const { scenario, unknown, issues } = decodeLink(link);
    const checked = checkLaunches(scenario, this.atlas);
    this.preview = null;
    this.scenario = checked.scenario;
    this.#unknown = unknown;
    const all = [...issues, ...checked.issues];
    this.notice = all.length > 0 ? { sentence: sentenceOf(all) } : null;
  }

  #show(scenario: Scenario): void {
    this.preview = null;
    this.notice = null;
    this.scenario = this.#preferred(scenario);
  }

  /** A scenario with the language, units and theme chosen now: undo is not for them. */
  #preferred(scenario: Scenario): Scenario {
    const { units: _units, language: _language, theme: _theme, ...rest } = scenario;
    const { units, language, theme } = this.scenario;
    return {
      ...rest,
      ...(units && { units }),
      ...(language && { language }),
      ...(theme && { theme }),
    };
  }

  #refuse(issue: Issue): void {
    if (issue.code !== 'outside-ukraine') {
      this.notice = { sentence: sentenceOf([issue]) };
      return;
    }
    const near = nearestTown(issue.nearest, this.#ukrainian);
    this.notice = {
      sentence: sentenceOf([issue]),
      ...(near && {
        action: {
          label: (words) => words.addNearest(townName(near.town, this.preferences.language)),
          run: () => this.addAt(near.town.at),
        },
      }),
    };
  }

  #occupationNoteAt(at: LngLat): Notice['sentence'] | null {
    const region = regionAt(at, this.atlas);
    if (!region || !['UA-43', 'UA-40'].includes(region.id)) return null;
    return (words, { language }) => words.occupiedNote(region.names[language]);
  }
}

function sentenceOf(issues: readonly Issue[]): Notice['sentence'] {
  return (_words, preferences) => sentencesOf(issues, preferences);
}
