import type { Atlas, Town } from '../core/atlas.ts';
import { boundsOf } from '../core/frame.ts';
import { distanceKm, type Bounds, type LngLat } from '../core/geodesy.ts';
import type { Issue } from '../core/issues.ts';
import { checkLaunches, launchPlaceAt } from '../core/launch_place.ts';
import { nearestTown, parseCoordinates, ukrainianTowns } from '../core/places.ts';
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
import { History } from './history.svelte.ts';
import { answerTo, LandAnswer } from './land_answer.svelte.ts';
import { noticeOf, refusalOf, type Notice } from './notices.ts';

/** A launch point this near to a town and named after it is that town to a reader. */
const SAME_TOWN_KM = 3;
const UKRAINE: Bounds = [22.1, 44.3, 40.3, 52.4];

/** The state of a page: the scenario, what is selected or dragged; everything else is derived. */
export class Session {
  readonly atlas: Atlas;
  readonly visitor: Preferences;
  readonly #ukrainian: readonly Town[];
  readonly #land: LandAnswer;
  scenario: Scenario = $state.raw(EMPTY);
  /** What is shown while something is dragged and not settled yet. */
  preview: Scenario | null = $state.raw(null);
  selected: string | null = $state(null);
  hovered: string | null = $state(null);
  notice: Notice | null = $state.raw(null);
  /** What the map shows, once there is room for it. */
  view: Bounds | null = $state.raw(null);
  /** Counts the wishes to see all rings. */
  fitCount = $state(0);
  readonly #history = new History();
  #unknown: ReturnType<typeof decodeLink>['unknown'] = $state.raw([]);

  readonly shown = $derived(this.preview ?? this.scenario);
  readonly preferences: Preferences = $derived.by(() => ({
    language: this.scenario.language ?? this.visitor.language,
    units: this.scenario.units ?? this.visitor.units,
    theme: this.scenario.theme ?? this.visitor.theme,
  }));
  readonly #launches = $derived(this.shown.launches);
  readonly #from = $derived(this.shown.from);
  readonly #ranges = $derived(this.shown.ranges);
  /** What is asked: what is chosen for the graphic does not change the answer, nor its costs. */
  readonly #question: Scenario = $derived.by(() => ({
    ...EMPTY,
    launches: this.#launches,
    from: this.#from,
    ranges: this.#ranges,
  }));
  readonly #answer = $derived.by(() => answerTo(this.#question, this.#land, this.atlas));
  /** The question answered, which is the one asked unless its answer is being worked out. */
  readonly answered = $derived(this.#answer.scenario);
  readonly reach = $derived(this.#answer.reach);
  readonly isComputing = $derived(this.answered !== this.#question);
  readonly scene = $derived.by(() =>
    sceneOf(this.answered, this.reach, this.atlas, this.preferences),
  );
  readonly link = $derived(encodeLink(this.shown, this.#unknown));
  /** The link with language, units and theme as they are here, so that it shows the same wherever it is opened. */
  readonly settledLink = $derived.by(() =>
    encodeLink({ ...this.shown, ...this.preferences }, this.#unknown),
  );
  readonly isSettled = $derived(this.preview === null);
  readonly canUndo = $derived(this.#history.canUndo);
  readonly canRedo = $derived(this.#history.canRedo);
  /** Towns that a launch point stands on. */
  readonly namedTowns = $derived.by(() =>
    this.scene.launches.flatMap(({ at }) => {
      const near = nearestTown(at, this.#ukrainian);
      return near && near.km < 4 ? [near.town.id] : [];
    }),
  );

  constructor(atlas: Atlas, visitor: Preferences, link: string) {
    this.atlas = atlas;
    this.visitor = visitor;
    this.#ukrainian = ukrainianTowns(atlas);
    this.#land = new LandAnswer(atlas);
    this.#read(link);
  }

  /** What the camera fits: all rings, or Ukraine where there are none. */
  get bounds(): Bounds {
    const largest = ringSetsOf(this.scenario, this.atlas).at(-1)?.rings ?? [];
    return largest.length > 0 ? boundsOf(largest) : UKRAINE;
  }

  /** Parts of the link that mean nothing here, and are kept. */
  get unknownParts(): ReturnType<typeof decodeLink>['unknown'] {
    return this.#unknown;
  }

  /** Has the answer worked out where the page does not do so by itself. */
  compute(): void {
    if (this.shown.from === 'ukraine') this.#land.ask(this.shown.ranges.map(({ km }) => km));
  }

  /** Shows the scenario of a link, as one step that can be undone. */
  open(link: string): void {
    if (link === this.link) return;
    this.#history.add(this.scenario);
    this.#read(link);
  }

  /** Shows the scenario of a graphic that was made here, as one step that can be undone. */
  openGraphic(link: string, name: string): void {
    // what is still being typed or dragged is a step of its own
    this.settle();
    this.open(link);
    this.notice ??= { sentence: (words) => words.graphicOpened(name) };
    this.fit();
  }

  change(next: Scenario): void {
    this.preview = null;
    this.notice = null;
    if (encodeLink(next) === encodeLink(this.scenario)) return;
    this.#history.add(this.scenario);
    this.scenario = next;
  }

  /** Takes over what was shown while something was dragged. */
  settle(): void {
    if (this.preview) this.change(this.preview);
  }

  undo(): void {
    this.settle();
    const previous = this.#history.back(this.scenario);
    if (previous) this.#show(previous);
  }

  redo(): void {
    this.settle();
    const next = this.#history.forth(this.scenario);
    if (next) this.#show(next);
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

  /** Adds a town, unless a launch point there goes by its name already. */
  addTown(town: Town): void {
    const same = this.scenario.launches.findIndex(
      ({ at }) => distanceKm(at, town.at) < SAME_TOWN_KM && this.#townAt(at)?.id === town.id,
    );
    if (same >= 0) this.#sayAlreadyThere(same);
    else this.addAt(town.at);
  }

  addAt(at: LngLat): void {
    if (this.scenario.launches.length >= LIMITS.launches) {
      this.notice = { sentence: (words) => words.launchLimit(LIMITS.launches) };
      return;
    }
    const place = launchPlaceAt(at, this.atlas);
    if (!place.ok) return this.#refuse(place.issue);
    const same = this.scenario.launches.findIndex((launch) => distanceKm(launch.at, at) < 0.05);
    if (same >= 0) return this.#sayAlreadyThere(same);
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
    this.#refuse(place.issue, index);
  }

  /** Sets from where rings start; the launch points rest meanwhile. */
  launchFrom(from: Scenario['from']): void {
    this.change({ ...this.scenario, from });
  }

  /** Leaves a launch point where it was before it was dragged. */
  cancelDrag(): void {
    this.preview = null;
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
    this.notice = all.length > 0 ? noticeOf(all) : null;
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

  /** Says why not; `moved` is the launch point that was to go there. */
  #refuse(issue: Issue, moved: number | null = null): void {
    const isOutside = issue.code === 'outside-ukraine';
    const town = isOutside ? this.#townAt(issue.nearest) : undefined;
    this.notice = refusalOf(issue, town, moved !== null, ({ at }) =>
      moved === null ? this.addAt(at) : this.change(withLaunchAt(this.scenario, moved, at)),
    );
  }

  #sayAlreadyThere(index: number): void {
    const name = this.scene.launches[index]?.name ?? '';
    this.notice = { sentence: (words) => words.alreadyThere(name) };
  }

  #townAt(at: LngLat): Town | undefined {
    return nearestTown(at, this.#ukrainian)?.town;
  }

  #occupationNoteAt(at: LngLat): Notice['sentence'] | null {
    const region = regionAt(at, this.atlas);
    if (!region || !['UA-43', 'UA-40'].includes(region.id)) return null;
    return (words, { language }) => words.occupiedNote(region.names[language]);
  }
}
