import { FIGURES, figureOf, type FigureId } from '../core/figures.ts';
import type { Language } from '../core/languages.ts';
import type { Scenario } from '../core/scenario.ts';
import { wordsIn } from './words/words.ts';

/** What a published figure says, in quotation marks, with outlet and date. */
export function citationOf(figure: FigureId, language: Language): string {
  const { printed, outlet, date } = FIGURES[figure];
  return wordsIn(language).figureCitation(printed, outlet, dateText(date, language));
}

/** The standing notes of a scenario, in the order in which they are printed. */
export function notesOf(scenario: Scenario, language: Language): readonly string[] {
  const words = wordsIn(language);
  const figures = scenario.ranges.flatMap((range) => figureOf(range) ?? []);
  return [
    words.caveat,
    ...(scenario.from === 'ukraine' ? [words.ukraineModelNote] : []),
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
