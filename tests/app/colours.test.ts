import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, seen } from '../scene/color_vision.ts';

const CSS = readFileSync(new URL('../../src/app/app.css', import.meta.url), 'utf8');

type Colors = Readonly<Record<string, string>>;

/** The colours that a rule sets, by name. */
function colorsOf(css: string, selector: string): Colors {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('}', start));
  const found = [...body.matchAll(/--([\w-]+): (#[\da-f]{6})/g)];
  return Object.fromEntries(
    found.map(([, name = '', color = '']): [string, string] => [name, color]),
  );
}

const more = CSS.slice(CSS.indexOf('(prefers-contrast: more)'));
const DARK = ":root[data-theme='dark']";
const light = colorsOf(CSS, ':root');
const dark = { ...light, ...colorsOf(CSS, DARK) };
const themes = [
  { name: 'light', colors: light, least: 4.5 },
  { name: 'dark', colors: dark, least: 4.5 },
  { name: 'light with more contrast', colors: { ...light, ...colorsOf(more, ':root') }, least: 7 },
  { name: 'dark with more contrast', colors: { ...dark, ...colorsOf(more, DARK) }, least: 7 },
];

describe.each(themes)('$name', ({ colors, least }) => {
  const between = (ink: string, ground: string) =>
    contrast(seen(colors[ink] ?? '', 'full'), seen(colors[ground] ?? '', 'full'));

  test('words stand out from every ground of the page', () => {
    for (const ink of ['ink', 'muted', 'accent', 'ring']) {
      for (const ground of ['paper', 'raised', 'hover']) {
        expect(between(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
    expect(between('on-accent', 'accent')).toBeGreaterThanOrEqual(least);
  });

  test('focus and launch points stand out from what lies beside them: 3 to 1', () => {
    for (const mark of ['focus', 'launch']) {
      for (const ground of ['paper', 'raised', 'hover', 'halo', 'sea', 'inside', 'partly']) {
        expect(between(mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
