import { figureFor, figureOf, type FigureId } from '../core/figures.ts';
import type { Language } from '../core/languages.ts';
import type { Range, Scenario } from '../core/scenario.ts';
import { wordsIn } from './words/words.ts';

/** The system that the map was made for: where a scenario cites no other, it goes without saying. */
const OWN_SYSTEM = 'ATACMS';

/** What a published figure says, in quotation marks, with outlet and date. */
export function citationOf(figure: FigureId, language: Language): string {
  const { printed, outlet, date, delivered } = figureFor(figure);
  const words = wordsIn(language);
  const citation = words.figureCitation(printed, outlet, dateText(date, language));
  return delivered ? citation : `${citation} (${words.notDelivered})`;
}

/** The same with the system that it is about. */
export function systemCitationOf(figure: FigureId, language: Language): string {
  return wordsIn(language).ofSystem(figureFor(figure).system, citationOf(figure, language));
}

/** One sentence with the figures that ranges cite; none where they cite none. */
export function rangeCitations(ranges: readonly Range[], language: Language): readonly string[] {
  const figures = ranges.flatMap((range) => figureOf(range) ?? []);
  if (figures.length === 0) return [];
  const isOwn = figures.every((id) => figureFor(id).system === OWN_SYSTEM);
  const cite = isOwn ? citationOf : systemCitationOf;
  return [wordsIn(language).rangeCitation(figures.map((id) => cite(id, language)))];
}

/** The standing notes of a scenario, in the order in which they are printed. */
export function notesOf(scenario: Scenario, language: Language): readonly string[] {
  const words = wordsIn(language);
  const figures = scenario.ranges.flatMap((range) => figureOf(range) ?? []);
  return [
    words.caveat,
    ...(scenario.from === 'ukraine' ? [words.ukraineModelNote] : []),
    ...rangeCitations(scenario.ranges, language),
    ...(figures.includes('atacms-306-otgr') ? [words.figureNote] : []),
    words.edgeNote,
    words.borderNote,
    words.dataNote,
  ];
}

/** An ISO day or month as the language writes it. */
export function dateText(date: string, language: Language): string {
  const words = wordsIn(language);
  const [year, month, day] = date.split('-').map(Number);
  const name = words.months[(month ?? 1) - 1] ?? '';
  return words.dateOf(day, name, year ?? 0);
}
