import { SIZES } from '../../src/core/picture_size.ts';
import { PALETTE_NAMES } from '../../src/core/graphic_choices.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { ukrainianTowns } from '../../src/core/places.ts';
import { renderSvg } from '../../src/graphic/graphic.ts';
import { ATLAS } from '../examples/examples.ts';
import { GRAPHICS, requestOf } from '../examples/graphics.ts';
import { expect, test } from './fixtures.ts';
import { openPage } from './map_page.ts';
import { faultsOf, loadFaces, measure } from './measure_graphic.ts';

// `npm run test:long` tries them all
const TRIES = process.env.TEST_LONG === '1' ? 200 : 24;

// a picture is put into the page as text, which the page itself never does
test.use({ bypassCSP: true });

test('names that overlap, cover a mark or leave the picture are found out', async ({ page }) => {
  await openPage(page);
  await loadFaces(page);
  const text = (id: string, x: number) => `<text id="label-${id}" x="${x}" y="20">Kursk</text>`;
  const mark = '<g id="launches"><g id="launch-a"><circle cx="150" cy="16" r="6"/></g></g>';
  const svg = (content: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" font-size="14">${content}</svg>`;
  const faultsIn = async (content: string) => faultsOf(await measure(page, svg(content)));
  expect(await faultsIn(text('a', 5) + text('b', 60) + mark)).toEqual([]);
  expect(await faultsIn(text('a', 5) + text('b', 25))).toEqual(['label-a overlaps label-b']);
  expect(await faultsIn(text('a', 140) + mark)).toEqual(['label-a overlaps launch-a']);
  expect(await faultsIn(text('a', 180))).toEqual(['label-a leaves the picture']);
});

test('in no golden graphic does a name overlap another, a mark, inset or scale, or leave the picture', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openPage(page);
  await loadFaces(page);
  for (const [name, link] of Object.entries(GRAPHICS)) {
    const faults = faultsOf(await measure(page, renderSvg(requestOf(link))));
    expect(faults, name).toEqual([]);
  }
});

test(`nor in ${TRIES} graphics of all sizes, languages and numbers of launch points`, async ({
  page,
}) => {
  test.setTimeout(TRIES * 6000);
  await openPage(page);
  await loadFaces(page);
  const random = randomFrom(20241117);
  for (let i = 0; i < TRIES; i += 1) {
    const link = randomLink(random);
    const faults = faultsOf(await measure(page, renderSvg(requestOf(link))));
    expect(faults, link).toEqual([]);
  }
});

type Random = (below: number) => number;

/** Whole numbers below a limit, the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function randomLink(random: Random): string {
  const towns = ukrainianTowns(ATLAS);
  const oneOf = <Item>(items: readonly Item[]) => items[random(items.length)]!;
  const count = oneOf([1, 1, 2, 3, 3, 5, 8, 15, 50]);
  const launches = Array.from({ length: count }, () => {
    const [lng, lat] = oneOf(towns).at;
    const label = random(6) === 0 ? ',Ein%20Ort%20mit%20einem%20ungewöhnlich%20langen%20Namen' : '';
    return `at=${lat},${lng}${label}`;
  });
  const ranges = oneOf([
    '',
    'range=10',
    'range=50,100,165,306',
    'range=165,306',
    'range=500',
    'range=299.9',
  ]);
  const sizes = [...Object.keys(SIZES), '1200x630', '800x418', '480x600', '2000x700', '3000x3000'];
  const words = Array.from({ length: random(60) }, () =>
    oneOf(['Reichweite', 'що', 'περιφέρεια', 'of', 'régions']),
  );
  const parts = [
    'v=1',
    ...(random(8) === 0 ? ['from=ukraine'] : launches),
    ranges,
    `lang=${oneOf(LANGUAGES)}`,
    `size=${oneOf(sizes)}`,
    `palette=${oneOf(PALETTE_NAMES)}`,
    oneOf(['', 'theme=dark', 'bg=transparent', 'units=mi']),
    oneOf(['', '', 'labels=few', 'labels=many']),
    oneOf(['', '', 'inset=none', 'inset=bottom-left', 'inset=bottom-right', 'inset=top-left']),
    oneOf(['', '', 'frame=22,44,41,56', 'frame=33,49,38,52']),
    random(3) === 0 ? `title=${words.join('%20')}` : '',
    random(4) === 0 ? `note=${words.join('%20')}&credit=A%20newspaper` : '',
  ];
  return `?${parts.filter((part) => part !== '').join('&')}`;
}
