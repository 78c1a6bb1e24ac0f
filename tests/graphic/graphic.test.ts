import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { SIZES } from '../../src/core/picture_size.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { renderSvg } from '../../src/graphic/graphic.ts';
import { decodeLink, encodeLink } from '../../src/permalink/permalink.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { ATLAS } from '../examples/examples.ts';

const THREE = '?v=1&at=50.9077,34.7981&at=49.9935,36.2304&at=51.4982,31.2893';

function graphicOf(link: string, size = 'social'): string {
  const { scenario } = decodeLink(link);
  const reach = reachOf(ringSetsOf(scenario, ATLAS), ATLAS);
  const preferences = {
    language: scenario.language ?? 'en',
    units: scenario.units ?? 'km',
    theme: scenario.theme ?? 'light',
  } as const;
  const scene = sceneOf(scenario, reach, ATLAS, preferences);
  const pixels = SIZES[size as keyof typeof SIZES];
  return renderSvg({ scenario, scene, atlas: ATLAS, size: pixels, link: encodeLink(scenario) });
}

function idsOf(svg: string): string[] {
  return [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

test('the same scenario gives the same bytes', () => {
  expect(graphicOf(THREE)).toBe(graphicOf(THREE));
});

test('three launch points at the social size stay under 400 kB', () => {
  expect(graphicOf(THREE).length).toBeLessThan(400_000);
});

test('a desk finds the layers by name, and no name twice', () => {
  const ids = idsOf(graphicOf('?v=1&at=50.9077,34.7981&range=165,305.8'));
  const layers =
    'rings regions-inside regions-partly borders water towns labels launches scale inset title notes source';
  expect(ids).toEqual(expect.arrayContaining(layers.split(' ')));
  expect(ids).toContain('ring-sumy-305-8km');
  expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every name on the map says by its id what it names', () => {
  const svg = graphicOf('?v=1&at=50.9077,34.7981&range=165,305.8');
  const labels = svg.slice(svg.indexOf('<g id="labels">'), svg.indexOf('<g id="launches">'));
  const ids = [...labels.matchAll(/<text([^>]*)>/g)].map(([, attributes = '']) => attributes);
  expect(ids.filter((attributes) => !/ id="label-/.test(attributes))).toEqual([]);
  expect(labels).toMatch(/<text id="label-launch-1"[^>]*>Sumy</);
  expect(labels).toMatch(/<text id="label-ring-305-8"[^>]*>305.8/);
  expect(labels).toMatch(/<text id="label-region-ru-krs"/);
  expect(labels).toMatch(/<text id="label-country-ua"/);
  expect(labels).toMatch(/<text id="label-town-\d+"/);
});

test('nothing in it is raster, runs, or comes from elsewhere', () => {
  const svg = graphicOf(THREE);
  expect(svg).not.toMatch(/<(image|script|foreignObject|style|use)\b/);
  expect(svg).not.toMatch(/\son\w+=|href=|url\((?!#hatch\))/);
});

test('attribution, caveat, citation, borders and the link cannot be missing', () => {
  const svg = graphicOf(THREE)
    .replace(/<[^>]+>\s*/g, ' ')
    .replace(/\s+/g, ' ');
  expect(svg).toContain('Rings show a published maximum distance');
  expect(svg).toContain('“up to 306 kilometers”, OT.gr with AFP');
  expect(svg).toContain('internationally recognised (UN General Assembly resolution 68/262)');
  expect(svg).toContain('GeoNames and SimpleMaps (CC BY 4.0)');
  expect(graphicOf(THREE)).toContain(`<metadata>${THREE.replaceAll('&', '&amp;')}</metadata>`);
});

describe.each(Object.keys(SIZES))('at the size %s', (size) => {
  test.each([
    ['three points', THREE],
    ['four ranges in Ukrainian', '?v=1&at=50.9077,34.7981&range=50,100,165,306&lang=uk&theme=dark'],
    ['one tiny ring', '?v=1&at=50.9077,34.7981&range=10'],
    ['an empty map', '?v=1'],
    ['a very long title', `${THREE}&title=${'Strike%20ranges%20explained%20'.repeat(12)}`],
    ['one endless word', `${THREE}&title=${'W'.repeat(300)}`],
    ['all of Ukraine', '?v=1&from=ukraine'],
  ])('%s is a picture within its frame', (_, link) => {
    const svg = graphicOf(link, size);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    // the renderer refuses what is not well formed
    const picture = new Resvg(svg, { font: { loadSystemFonts: false } });
    const { widthPx, heightPx } = SIZES[size as keyof typeof SIZES];
    expect([picture.width, picture.height]).toEqual([widthPx, heightPx]);
    const ys = [...svg.matchAll(/<text[^>]* y="([-\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...ys)).toBeLessThanOrEqual(heightPx);
    expect(Math.min(...ys)).toBeGreaterThan(0);
  });
});

test.each([
  ['markup', '<script>alert(1)</script><image href="x"/>'],
  ['quotes and entities', `"'&amp;]]><!--`],
  ['right to left', '\u202eevil\u202c שלום'],
  ['emoji and a lone surrogate', '🚀\ud800 fin'],
  ['control characters', 'a\u0000b\u0007c'],
])('a title of %s stays text', (_, title) => {
  const svg = graphicOf(`${THREE}&title=${encodeURIComponent(title.toWellFormed())}`);
  expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
  expect(svg).not.toMatch(/<(script|image)\b/);
});

test('fifty launch points with long names still give a picture', () => {
  const points = Array.from(
    { length: 50 },
    (_, i) =>
      `at=${(48.2 + (i % 7) * 0.3).toFixed(2)},${(29 + (i % 10) * 0.6).toFixed(2)},A%20place%20with%20a%20long%20name%20${i}`,
  );
  const svg = graphicOf(`?v=1&${points.join('&')}`, 'square');
  expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
});
