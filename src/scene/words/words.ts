import type { Issue } from '../../core/issues.ts';
import type { Language } from '../../core/languages.ts';
import type { Units } from '../../core/scenario.ts';
import type { ActionsWords } from './actions_words.ts';
import type { EveryoneWords } from './everyone_words.ts';
import type { FaultWords } from './faults_words.ts';
import type { FirstWords } from './first_words.ts';
import type { EmbedWords } from './embed_words.ts';
import type { LaterWords } from './later_words.ts';
import type { LaunchModelWords } from './launch_model_words.ts';
import type { MapWords } from './map_words.ts';
import type { MethodWords } from './method_words.ts';
import type { FiguresWords } from './figures_words.ts';
import type { SearchWords } from './search_words.ts';

/** What the summary sentence needs, with names and numbers already written. */
export interface SummaryParts {
  readonly launchCount: number;
  readonly from: 'points' | 'ukraine';
  /** The largest range, written with its unit. */
  readonly range: string;
  readonly inside: readonly string[];
  readonly partly: readonly string[];
}

export interface IssueParts {
  formatNumber(value: number, decimals?: number): string;
  formatDistance(km: number): string;
}

/** Every sentence and label of the product in one language. Names go where the nominative is right. */
export interface Words extends AnswerWords, LaterWords {}

/** What the page says to its first answer, and as long as nothing else has come. */
export interface AnswerWords
  extends
    ActionsWords,
    EveryoneWords,
    FaultWords,
    FirstWords,
    EmbedWords,
    LaunchModelWords,
    MapWords,
    MethodWords,
    FiguresWords,
    SearchWords {
  readonly productName: string;
  readonly unit: Readonly<Record<Units, (value: number) => string>>;
  readonly areaUnit: Readonly<Record<Units, string>>;
  listOf(items: readonly string[]): string;
  summary(parts: SummaryParts): string;
  sentence(issue: Issue, parts: IssueParts): string;
  moreIssues(count: number): string;

  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly mapHint: string;

  readonly launchPoints: string;
  readonly noLaunchPoints: string;
  readonly addLaunchPoint: string;
  readonly addEmpty: string;
  readonly searchPlaces: string;
  readonly wellKnownCities: string;
  readonly placesFound: string;
  readonly coordinates: string;
  readonly coordinatesHint: string;
  readonly orClickMap: string;
  readonly remove: (name: string) => string;
  readonly rename: (name: string) => string;
  readonly newName: (name: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly launchPointAt: (name: string, position: string) => string;
  readonly occupiedNote: (name: string) => string;
  readonly notInUkraine: (region: string) => string;
  readonly addNearest: (name: string) => string;
  readonly moveToNearest: (name: string) => string;
  readonly launchLimit: (limit: number) => string;
  readonly unknownPlace: string;
  readonly alreadyThere: (name: string) => string;

  readonly range: string;
  readonly smallerRange: (number: number) => string;
  readonly publishedFigures: string;
  readonly addRange: string;
  readonly removeRange: (range: string) => string;
  readonly rangeLimits: (min: string, max: string) => string;
  readonly figureCitation: (printed: string, outlet: string, date: string) => string;
  readonly months: readonly string[];
  readonly dateOf: (day: number | undefined, month: string, year: number) => string;

  readonly regionsInRange: string;
  readonly region: string;
  readonly share: string;
  readonly inside: string;
  readonly nearestLaunchPoint: string;
  readonly distance: string;
  readonly town: string;
  readonly status: string;
  readonly population: string;
  readonly regionStatus: Readonly<Record<'inside' | 'partly' | 'outside', string>>;
  readonly townStatus: Readonly<Record<'inside' | 'edge' | 'outside', string>>;
  readonly noRegions: string;
  readonly noTowns: string;
  readonly townsOf: (region: string) => string;
  readonly moreTowns: (count: number) => string;
  readonly totals: (
    insideKm2: string,
    towns: number,
    townsText: string,
    population: string,
  ) => string;
  readonly regionSentence: (
    name: string,
    share: string,
    launch: string,
    distance: string,
  ) => string;
  readonly borderOfUkraine: string;

  readonly actions: string;
  readonly undo: string;
  readonly redo: string;
  readonly fitToRings: string;
  readonly startAgain: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly settings: string;
  readonly language: string;
  readonly languageFailed: (name: string) => string;
  readonly units: string;
  readonly kilometres: string;
  readonly miles: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly panelHeight: string;
  readonly panelHeights: Readonly<Record<'low' | 'half' | 'full', string>>;

  readonly legend: string;
  readonly legendRing: (range: string) => string;
  readonly legendInside: string;
  readonly legendPartly: string;
  readonly legendLaunch: string;
  readonly notes: string;
  readonly sources: string;
  readonly caveat: string;
  readonly edgeNote: string;
  readonly figureNote: string;
  readonly borderNote: string;
  readonly ukraineModelNote: string;
  readonly dataNote: string;
  readonly source: (attribution: string) => string;

  /** The title of a graphic; without names: from anywhere in Ukraine. */
  readonly headline: (range: string, launchNames: readonly string[]) => string;
  readonly rangeCitation: (citations: readonly string[]) => string;
  readonly sourceLine: (attribution: string) => string;
  /** A name with a figure beside it. */
  readonly named: (name: string, figure: string) => string;
  readonly sharesInside: (shares: readonly string[]) => string;
}

const CATALOGUES = new Map<Language, AnswerWords & Partial<LaterWords>>();

/**
 * Makes the words of a language known; the page does so for those that it shows, the command line for all. Added once
 * more, they stay the object that a page may already hold, to which later ones are added.
 */
export function addWords(language: Language, words: AnswerWords): void {
  if (!CATALOGUES.has(language)) CATALOGUES.set(language, { ...words });
}

/** Makes those of a language known that the page needs for what comes later. */
export function addLaterWords(language: Language, later: LaterWords): void {
  Object.assign(wordsIn(language), later);
}

export function languagesWithWords(): readonly Language[] {
  return [...CATALOGUES.keys()];
}

/**
 * The words of a language that was added; asking for another is a mistake of ours, and throws. What is fetched later than
 * the first answer comes after its words (`tests/app/later_words.test.ts`).
 */
export function wordsIn(language: Language): Words {
  const words = CATALOGUES.get(language);
  if (!words) throw new Error(`The words in ${language} are not there yet.`);
  return words as Words;
}
