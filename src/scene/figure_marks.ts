import { FIGURE_IDS, figureFor, type FigureId } from '../core/figures.ts';
import { kmFrom } from '../core/units.ts';
import { citationOf } from './notes.ts';
import { formatRange } from './numbers.ts';
import type { Preferences } from './scene.ts';
import { wordsIn } from './words/words.ts';

/** A published figure as it is offered. */
export interface FigureMark {
  readonly id: FigureId;
  /** The range that it gives, in the units shown. */
  readonly rangeText: string;
  readonly citation: string;
  /** What else there is to know: the version of the system, how it was converted. */
  readonly details: readonly string[];
}

/** The figures of one system. */
export interface FigureGroup {
  readonly system: string;
  readonly figures: readonly FigureMark[];
}

/** All published figures, by system. */
export function figureGroups(preferences: Preferences): readonly FigureGroup[] {
  const systems = [...new Set(FIGURE_IDS.map((id) => figureFor(id).system))];
  return systems.map((system) => ({
    system,
    figures: FIGURE_IDS.filter((id) => figureFor(id).system === system).map((id) =>
      figureMark(id, preferences),
    ),
  }));
}

function figureMark(id: FigureId, { language, units }: Preferences): FigureMark {
  const { variant, value, unit, km } = figureFor(id);
  const asPrinted = formatRange(kmFrom(value, unit), language, unit);
  const conversion = `${asPrinted} = ${formatRange(km, language, unit === 'km' ? 'mi' : 'km')}`;
  const isConverted = unit !== 'km' || units !== unit;
  return {
    id,
    rangeText: formatRange(km, language, units),
    citation: citationOf(id, language),
    details: [
      ...(variant ? [wordsIn(language).figureVariant[variant]] : []),
      ...(isConverted ? [conversion] : []),
    ],
  };
}
