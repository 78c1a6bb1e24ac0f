import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const OURS = rulesOf(readFileSync('src/map/maplibre.css', 'utf8'));
const MAPLIBRE = rulesOf(readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8'));
const CLASS = /\.maplibregl-[\w-]+/g;

/** The rules of a file, in order, one for each selector: `.a .b{left:0}`. What is asked of screens alone counts as well. */
function rulesOf(css: string): string[] {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/url\((["']).*?\1\)/g, 'url()');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
    selectors.split(',').map((one) => `${one.trim().replaceAll(/\s+/g, ' ')}{${valuesOf(body)}}`),
  );
}

function valuesOf(body: string): string {
  return body.replaceAll(/\s+/g, '').replaceAll(/\b0\./g, '.').replace(/;$/, '');
}

test('MapLibre’s file has the form that is read here, with its map, its buttons and its popups', () => {
  for (const name of ['map', 'canvas', 'ctrl-group', 'ctrl-zoom-in', 'popup', 'marker']) {
    expect(MAPLIBRE.some((rule) => rule.includes(`.maplibregl-${name}`))).toBe(true);
  }
});

test('of what a map without them is made, each of its rules is here, word for word, and no other', () => {
  const known = new Set(OURS.flatMap((rule) => rule.match(CLASS) ?? []));
  const expected = MAPLIBRE.filter((rule) => {
    const classes = rule.match(CLASS) ?? [];
    return classes.length > 0 && classes.every((name) => known.has(name));
  });
  expect(OURS.toSorted()).toEqual(expected.toSorted());
});
