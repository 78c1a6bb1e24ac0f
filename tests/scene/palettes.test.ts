import { describe, expect, test } from 'vitest';
import { PALETTE_NAMES } from '../../src/core/graphic_choices.ts';
import { GRAPHIC_PALETTES, type Palette, veiled } from '../../src/scene/theme.ts';
import { ALL_SIGHTS, contrast, difference, seen, type Sight } from './color_vision.ts';

type Role = keyof Palette;

const GROUNDS: readonly Role[] = ['ukraine', 'russia', 'land', 'water'];
const FILLS: readonly Role[] = ['inside', 'partlyFill'];

const cases = PALETTE_NAMES.flatMap((name) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    ALL_SIGHTS.map((sight) => ({ name, theme, sight, palette: GRAPHIC_PALETTES[name][theme] })),
  ),
);

/** The pairs of roles that do not reach a contrast, with what they reach. */
function tooWeak(
  palette: Palette,
  sight: Sight,
  inks: readonly Role[],
  grounds: readonly string[],
  least: number,
): string[] {
  return inks.flatMap((ink) =>
    grounds.flatMap((ground) => {
      const reached = contrast(seen(palette[ink], sight), seen(ground, sight));
      return reached < least ? [`${ink} on ${ground}: ${reached.toFixed(2)}`] : [];
    }),
  );
}

describe.each(cases)('$name, $theme, seen with $sight vision', ({ palette, sight }) => {
  const colorsOf = (roles: readonly Role[]) => roles.map((role) => palette[role]);
  const beyond = colorsOf([...GROUNDS, 'partlyFill']).map((color) => veiled(color, palette));

  test('words can be read on every ground that they stand on: 4.5 to 1', () => {
    const land = colorsOf(['ukraine', 'russia', 'land', 'halo']);
    expect(
      tooWeak(palette, sight, ['text'], [...land, ...colorsOf(FILLS), ...beyond], 4.5),
    ).toEqual([]);
    const quiet: Role[] = ['mutedText', 'regionText', 'launch', 'ring'];
    expect(tooWeak(palette, sight, quiet, [...land, ...beyond], 4.5)).toEqual([]);
    const onHatch = colorsOf(['partlyFill']);
    expect(tooWeak(palette, sight, ['launch', 'ring'], onHatch, 4.5)).toEqual([]);
    expect(tooWeak(palette, sight, ['waterText'], [palette.water], 4.5)).toEqual([]);
  });

  test('ring and launch point stand out from all that lies beside them: 3 to 1', () => {
    const beside = [...colorsOf([...GROUNDS, ...FILLS]), ...beyond];
    expect(tooWeak(palette, sight, ['ring'], beside, 3)).toEqual([]);
    expect(tooWeak(palette, sight, ['launch'], colorsOf(['ukraine', 'halo']), 3)).toEqual([]);
  });

  test('an edge tells regions inside and partly inside from the land around and from their fill', () => {
    const beside = [...colorsOf([...GROUNDS, ...FILLS]), ...beyond];
    expect(tooWeak(palette, sight, ['regionEdge'], beside, 3)).toEqual([]);
  });

  test('inside, partly inside and land differ also without their pattern and edge', () => {
    const pairs: readonly (readonly [Role, Role])[] = [
      ['inside', 'partlyFill'],
      ['inside', 'russia'],
      ['inside', 'ukraine'],
      ['inside', 'partlyHatch'],
      ['partlyHatch', 'partlyFill'],
    ];
    const differences = pairs.map(([a, b]) => ({
      pair: `${a}, ${b}`,
      by: Math.round(difference(seen(palette[a], sight), seen(palette[b], sight))),
    }));
    const least = { 'inside, partlyHatch': 5 } as Record<string, number>;
    expect(differences.filter(({ pair, by }) => by < (least[pair] ?? 15))).toEqual([]);
  });
});
