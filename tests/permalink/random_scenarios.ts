import { FIGURES, type FigureId } from '../../src/core/figures.ts';
import {
  BACKGROUNDS,
  type GraphicChoices,
  INSETS,
  LABEL_DENSITIES,
  PALETTE_NAMES,
} from '../../src/core/graphic_choices.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import {
  LAUNCH_MODELS,
  type Launch,
  LIMITS,
  type Range,
  type Scenario,
  THEMES,
  tidyText,
  UNITS,
  withRanges,
} from '../../src/core/scenario.ts';
import { scenarioOf } from '../../src/core/scenario_values.ts';
import type { Dice } from './dice.ts';

const FIGURE_IDS = Object.keys(FIGURES) as FigureId[];
const CODES = ['RU-KRS', 'RU-AL', 'UA-43', 'BY-HO'];

// letters of the eight languages, signs that mean something in links, and what Unicode has of traps
const LETTERS = [
  ...'abcXYZ 0189',
  ...'їґєЇщыЁ',
  ...'άώς',
  ...'äßéœñłż',
  ...'&=?#%+,.;:/\\\'"()<>[]{}|~^`!*@$-_',
  ...'’“”«»…–—−№°',
  ...[
    '😀',
    '👩‍👩‍👧',
    '🇺🇦',
    '漢',
    'ا',
    'e\u0301',
    '\u0301',
    '\u200d',
    '\u00ad',
    '\ud800',
    '\ufffd',
    '\u202e',
  ],
];

/** A scenario as the setters and files can make it, with numbers as they are kept. */
export function randomScenario(dice: Dice): Scenario {
  const maybe = <Value>(percent: number, make: () => Value) =>
    dice.chance(percent) ? make() : undefined;
  const text = () => maybe(25, () => randomText(dice, 40));
  const scenario = scenarioOf({
    launches: dice.list(dice.below(dice.chance(3) ? LIMITS.launches + 1 : 7), () =>
      randomLaunch(dice),
    ),
    from: dice.chance(15) ? 'ukraine' : LAUNCH_MODELS[0],
    ranges: dice.list(dice.between(1, LIMITS.ranges), () => randomRange(dice)),
    frame: maybe(30, () => randomFrame(dice)),
    title: text(),
    subtitle: text(),
    note: text(),
    credit: text(),
    units: maybe(40, () => dice.one(UNITS)),
    language: maybe(60, () => dice.one(LANGUAGES)),
    theme: maybe(30, () => dice.one(THEMES)),
    graphic: maybe(40, () => randomGraphic(dice)),
  });
  return withRanges(scenario, scenario.ranges);
}

function randomText(dice: Dice, most: number): string | undefined {
  const letters = dice.list(dice.between(1, most), () => dice.one(LETTERS));
  const text = tidyText(letters.join(''), most);
  return text === '' ? undefined : text;
}

/** Degrees to so many decimals, often a whole number or at the limit. */
function degrees(dice: Dice, limit: number, decimals: number): number {
  if (dice.chance(8)) return dice.one([-limit, limit, 0, 1]);
  const power = 10 ** decimals;
  return dice.between(-limit * power, limit * power) / power || 0;
}

function randomLaunch(dice: Dice): Launch {
  const at = [degrees(dice, 180, 4), degrees(dice, 90, 4)] as const;
  const label = dice.chance(30) ? randomText(dice, LIMITS.labelLength) : undefined;
  return label === undefined ? { at } : { at, label };
}

function randomRange(dice: Dice): Range {
  const { min, max } = LIMITS.rangeKm;
  const figure = dice.one(FIGURE_IDS);
  if (dice.chance(40)) return { km: FIGURES[figure].km, figure };
  const km = dice.between(min * 10, max * 10) / 10;
  return dice.chance(20) ? { km, figure } : { km };
}

function randomFrame(dice: Dice): Scenario['frame'] {
  const [a, b] = [degrees(dice, 180, 2), degrees(dice, 180, 2)];
  const [c, d] = [degrees(dice, 90, 2), degrees(dice, 90, 2)];
  if (a === b || c === d) return 'fit';
  return [Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)];
}

function randomLabel(dice: Dice): string {
  return dice.one([
    () => `town-${dice.between(1, 12_000_000)}`,
    () => `region-${dice.one(CODES)}`,
    () => `launch-${dice.between(1, LIMITS.launches)}`,
    () => `ring-${dice.between(100, 5000) / 10}`,
    () => `country-${dice.one(['UA', 'BY'])}`,
  ])();
}

function randomGraphic(dice: Dice): GraphicChoices | undefined {
  const labels = () => [...new Set(dice.list(dice.between(1, 12), () => randomLabel(dice)))];
  const choices = Object.entries({
    size: () => dice.one(['social', 'column', '1200x675', '280x8000', '8000x280']),
    palette: () => dice.one(PALETTE_NAMES),
    background: () => dice.one(BACKGROUNDS),
    inset: () => dice.one(INSETS),
    labels: () => dice.one(LABEL_DENSITIES),
    hidden: labels,
    moved: () =>
      labels().map((label) => ({ label, to: [degrees(dice, 180, 3), degrees(dice, 90, 3)] })),
  });
  const made = choices.flatMap(([key, make]) => (dice.chance(35) ? [[key, make()] as const] : []));
  return made.length === 0 ? undefined : Object.fromEntries(made);
}
