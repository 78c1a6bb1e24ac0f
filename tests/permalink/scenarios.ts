import fc from 'fast-check';
import { FIGURES, type FigureId } from '../../src/core/figures.ts';
import {
  BACKGROUNDS,
  INSETS,
  LABEL_DENSITIES,
  LABEL_LIMITS,
  PALETTE_NAMES,
} from '../../src/core/graphic_choices.ts';
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

const label = fc.oneof(
  fc.integer({ min: 1, max: 12_000_000 }).map((id) => `town-${id}`),
  fc.constantFrom('RU-KRS', 'RU-AL', 'UA-43', 'BY-HO').map((code) => `region-${code}`),
  fc.integer({ min: 1, max: LIMITS.launches }).map((number) => `launch-${number}`),
  fc.integer({ min: 100, max: 5000 }).map((tenths) => `ring-${tenths / 10}`),
  fc.constantFrom('country-UA', 'country-BY'),
);
const thousandths = (limit: number) =>
  fc.integer({ min: -limit * 1e3, max: limit * 1e3 }).map((steps) => steps / 1e3 || 0);
const moved = fc.record({ label, to: fc.tuple(thousandths(180), thousandths(90)) });

/** Every set of choices that can be made for the graphic, except none at all. */
const graphic = fc
  .record(
    {
      size: fc.constantFrom('social', 'column', '1200x675', '280x8000'),
      palette: fc.constantFrom(...PALETTE_NAMES),
      background: fc.constantFrom(...BACKGROUNDS),
      inset: fc.constantFrom(...INSETS),
      labels: fc.constantFrom(...LABEL_DENSITIES),
      hidden: fc.uniqueArray(label, { minLength: 1, maxLength: LABEL_LIMITS.hidden }),
      moved: fc.uniqueArray(moved, { minLength: 1, maxLength: 40, selector: (m) => m.label }),
    },
    { requiredKeys: [] },
  )
  .filter((choices) => Object.keys(choices).length > 0);

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
      graphic,
    },
    { requiredKeys: ['launches', 'from', 'ranges', 'frame'] },
  )
  .map((scenario) => withRanges(scenario, scenario.ranges));
