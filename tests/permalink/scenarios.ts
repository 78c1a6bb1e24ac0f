import fc from 'fast-check';
import { FIGURES, type FigureId } from '../../src/core/figures.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { LIMITS, type Scenario, tidyText, withRanges } from '../../src/core/scenario.ts';

const figures = Object.keys(FIGURES) as FigureId[];
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((steps) => steps / 1e4 || 0);
const text = (maxLength: number) =>
  fc
    .string({ unit: 'binary', maxLength })
    .map((value) => tidyText(value, maxLength))
    .filter((value) => value !== '');
const launch = fc.record(
  { at: fc.tuple(degrees(180), degrees(90)), label: text(LIMITS.labelLength) },
  { requiredKeys: ['at'] },
);
const range = fc.record(
  {
    km: fc.integer({ min: 100, max: 5000 }).map((tenths) => tenths / 10),
    figure: fc.constantFrom(...figures),
  },
  { requiredKeys: ['km'] },
);
const frame = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: -18000, max: 18000 }), { minLength: 2, maxLength: 2 }),
    fc.uniqueArray(fc.integer({ min: -9000, max: 9000 }), { minLength: 2, maxLength: 2 }),
  )
  .map(([lngs, lats]) => {
    const [west, east] = lngs.sort((a, b) => a - b).map((value) => value / 100);
    const [south, north] = lats.sort((a, b) => a - b).map((value) => value / 100);
    return [west!, south!, east!, north!] as const;
  });

/** Every scenario that the setters can make. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record(
    {
      launches: fc.array(launch, { maxLength: 8 }),
      from: fc.constantFrom('points' as const, 'ukraine' as const),
      ranges: fc.array(range, { minLength: 1, maxLength: LIMITS.ranges }),
      frame: fc.oneof(fc.constant('fit' as const), frame),
      title: text(60),
      subtitle: text(60),
      note: text(60),
      credit: text(60),
      units: fc.constantFrom('km' as const, 'mi' as const),
      language: fc.constantFrom(...LANGUAGES),
      theme: fc.constantFrom('light' as const, 'dark' as const),
    },
    { requiredKeys: ['launches', 'from', 'ranges', 'frame'] },
  )
  .map((scenario) => withRanges(scenario, scenario.ranges));
