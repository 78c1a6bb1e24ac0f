import { readFileSync } from 'node:fs';
import { expect, LIVE_ALONE, test } from './fixtures.ts';
import { canvasOf, mapIsReady, mapOf, openPage } from './map_page.ts';

/** MapLibre gives these names to boxes that are empty here. */
const EMPTY = ['control-container', 'ctrl-top-left', 'ctrl-top-right', 'ctrl-bottom-left', 'ctrl-bottom-right']; // prettier-ignore

test(
  'the live map fills its place, and is made of nothing that the page has no rules for',
  LIVE_ALONE,
  async ({ page }) => {
    await openPage(page);
    await mapIsReady(page);
    const [box, canvas] = [await mapOf(page).boundingBox(), await canvasOf(page).boundingBox()];
    expect(canvas?.width).toBeCloseTo(box?.width ?? 0, 0);
    expect(canvas?.height).toBeCloseTo(box?.height ?? 0, 0);
    const names = await page
      .locator('[class*=maplibregl-]')
      .evaluateAll((made) => made.flatMap(({ classList }) => [...classList]));
    const rules = readFileSync('src/map/maplibre.css', 'utf8');
    const unknown = names
      .filter((name) => name.startsWith('maplibregl-'))
      .filter((name) => !rules.includes(`.${name}`) && !EMPTY.includes(name.slice(11)));
    expect(names).toContain('maplibregl-canvas');
    expect(unknown).toEqual([]);
  },
);
