import type { Atlas } from '../core/atlas.ts';
import { LANGUAGE_NAMES, type Language } from '../core/languages.ts';
import { checkLaunches } from '../core/launch_place.ts';
import { nearestTown } from '../core/nearest_town.ts';
import { ukrainianTowns } from '../core/places.ts';
import {
  EMPTY,
  withoutLaunch,
  withPreferencesOf,
  withRanges,
  type Range,
  type Scenario,
} from '../core/scenario.ts';
import type { Place } from '../core/search/place_names.ts';
import { decodeLink, encodeLink, isTooLong } from '../permalink/permalink.ts';
import { stepName, stepReport } from '../scene/changes.ts';
import { sceneOf, townMarksOf, type Preferences } from '../scene/scene.ts';
import { History } from './history.svelte.ts';
import { answerTo, LandAnswer } from './land_answer.svelte.ts';
import { Learning } from './learning.svelte.ts';
import { hasAllTowns } from './load.ts';
import { LONG_LINK, noticeOf, type Notice } from './notices.ts';
import { loadPageAgain } from './new_release.ts';
import type { RegionTowns } from './panels/region_towns.ts';
import { Placing } from './placing.ts';
import { Sight } from './sight.svelte.ts';

/** The state of a page: the scenario, what is selected or dragged; everything else is derived. */
export class Session {
  /** What was loaded first; the rest is added when it has come. */
  atlas: Atlas = $state.raw() as Atlas;
  /** The visitor's own preferences; the theme follows the system. */
  visitor: Preferences = $state.raw({ language: 'en', units: 'km', theme: 'light' });
  /** Where launch points may go, and the words where they may not. */
  readonly placing: Placing;
  readonly learning: Learning;
  readonly sight: Sight;
  readonly #land: LandAnswer;
  scenario: Scenario = $state.raw(EMPTY);
  /** What is shown while something is dragged and not settled yet. */
  preview: Scenario | null = $state.raw(null);
  selected: string | null = $state(null);
  hovered: string | null = $state(null);
  /** Whether a crosshair on the map places launch points. */
  isPlacing = $state(false);
  notice: Notice | null = $state.raw(null);
  /** What those who hear the page are told beside the answer: what has just changed. */
  said: Notice['sentence'] | null = $state.raw(null);
  /** A place outside of where launch points may be, shown with its distances. */
  found: Place | null = $state.raw(null);
  readonly #history = new History();
  #unknown: ReturnType<typeof decodeLink>['unknown'] = $state.raw([]);

  readonly shown = $derived(this.preview ?? this.scenario);
  readonly #wantedLanguage: Language = $derived.by(
    () => this.scenario.language ?? this.visitor.language,
  );
  /** The language wanted before, for as long as what the one wanted now needs has not come. */
  #spoken: Language = $state('en');
  readonly preferences: Preferences = $derived.by(() => ({
    language: this.#spoken,
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
  /** The towns of the region that is selected. */
  readonly towns: RegionTowns = $derived.by(() => ({
    are: this.learning.towns,
    marks:
      this.selected !== null && this.learning.towns === 'here'
        ? townMarksOf(this.reach, this.selected, this.preferences)
        : [],
    again: () => void this.learning.atlas(),
  }));
  /** Whether all towns are there to be counted; until then the totals are wrong. */
  readonly isCounted = $derived.by(() => hasAllTowns(this.atlas));
  readonly link = $derived(encodeLink(this.shown, this.#unknown));
  /** The link with language, units and theme as they are here, so that it shows the same wherever it is opened. */
  readonly settledLink = $derived.by(() =>
    encodeLink({ ...this.shown, ...this.preferences }, this.#unknown),
  );
  readonly isSettled = $derived(this.preview === null);
  /** The names of the steps that undo and redo would take; null where there is none. */
  readonly undoStep = $derived(
    this.#history.previous && this.#nameOf(this.#history.previous, this.scenario),
  );
  readonly redoStep = $derived(
    this.#history.next && this.#nameOf(this.scenario, this.#history.next),
  );
  /** Towns that a launch point stands on. */
  readonly namedTowns = $derived.by(() =>
    this.scene.launches.flatMap(({ at }) => {
      const near = nearestTown(at, ukrainianTowns(this.atlas));
      return near && near.km < 4 ? [near.town.id] : [];
    }),
  );

  constructor(atlas: Atlas, visitor: Preferences, link: string) {
    this.atlas = atlas;
    this.visitor = visitor;
    this.placing = new Placing(this);
    this.learning = new Learning(this);
    this.sight = new Sight(this);
    this.#land = new LandAnswer(() => this.atlas);
    this.#read(link);
    this.#spoken = this.#wantedLanguage;
  }

  /** Fetches what the language that is wanted needs; until it has come the page keeps the one before. */
  async speak(): Promise<void> {
    const wanted = this.#wantedLanguage;
    try {
      await this.learning.language(wanted);
      if (wanted === this.#wantedLanguage) this.#spoken = wanted;
    } catch {
      this.notice = {
        sentence: (words) => words.languageFailed(LANGUAGE_NAMES[wanted]),
        action: { label: ({ tryAgain }) => tryAgain, run: () => void loadPageAgain() },
      };
    }
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
    this.sight.fit();
  }

  /** Shows an example in place of what is there, as one step that can be undone. */
  tryExample(link: string): void {
    this.settle();
    this.change(withPreferencesOf(this.scenario, decodeLink(link).scenario));
    this.selected = null;
    this.sight.fit();
  }

  change(next: Scenario): void {
    this.preview = null;
    this.notice = null;
    this.said = null;
    if (encodeLink(next) === encodeLink(this.scenario)) return;
    const before = this.scenario;
    this.#history.add(before);
    this.scenario = next;
    if (isTooLong(this.link)) this.notice = LONG_LINK;
    this.said = (_words, preferences) => stepReport(before, next, this.atlas, preferences);
  }

  /** Takes over what was shown while something was dragged. */
  settle(): void {
    if (this.preview) this.change(this.preview);
  }

  undo(): void {
    this.settle();
    const undone = this.scenario;
    const previous = this.#history.back(undone);
    if (!previous) return;
    this.#show(previous);
    this.notice = { sentence: (words) => words.undone(this.#nameOf(previous, undone)) };
  }

  redo(): void {
    this.settle();
    const before = this.scenario;
    const next = this.#history.forth(before);
    if (!next) return;
    this.#show(next);
    this.notice = { sentence: (words) => words.redone(this.#nameOf(before, next)) };
  }

  startAgain(): void {
    this.change(withPreferencesOf(this.scenario, EMPTY));
    this.selected = null;
    this.found = null;
    this.sight.fit();
  }

  choose(preferences: Partial<Preferences>): void {
    this.scenario = { ...this.scenario, ...preferences };
  }

  /** Follows the system's theme again; the link says nothing of it then. */
  followSystemTheme(): void {
    const { theme: _theme, ...rest } = this.scenario;
    this.scenario = rest;
  }

  select(regionId: string | null): void {
    this.selected = this.selected === regionId ? null : regionId;
  }

  /** Shows the crosshair on the map, or takes it away. */
  place(isPlacing: boolean): void {
    if (this.isPlacing && !isPlacing) this.said = ({ crosshairEnded }) => crosshairEnded;
    this.isPlacing = isPlacing;
  }

  /** Shows other ranges for as long as a slider is held. */
  previewRanges(ranges: readonly Range[]): void {
    this.preview = withRanges(this.scenario, ranges);
  }

  setRanges(ranges: readonly Range[]): void {
    this.change(withRanges(this.scenario, ranges));
  }

  /** Sets from where rings start; the launch points rest meanwhile. */
  launchFrom(from: Scenario['from']): void {
    this.change({ ...this.scenario, from });
  }

  remove(index: number): void {
    this.change(withoutLaunch(this.scenario, index));
  }

  #read(link: string): void {
    const { scenario, unknown, issues } = decodeLink(link);
    const checked = checkLaunches(scenario, this.atlas);
    this.preview = null;
    this.said = null;
    this.scenario = checked.scenario;
    this.#unknown = unknown;
    const all = [...issues, ...checked.issues];
    this.notice = all.length > 0 ? noticeOf(all) : null;
  }

  #nameOf(before: Scenario, after: Scenario): string {
    return stepName(before, after, this.atlas, this.preferences);
  }

  #show(scenario: Scenario): void {
    this.preview = null;
    this.notice = null;
    this.said = null;
    this.scenario = withPreferencesOf(this.scenario, scenario);
  }
}
