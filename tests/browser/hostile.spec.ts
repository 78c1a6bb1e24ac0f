import type { Page } from '@playwright/test';
import { EMPTY, type Scenario, TEXT_KEYS, tidyText } from '../../src/core/scenario.ts';
import { frameCode, frameWithScriptCode, pictureCode } from '../../src/data/embed_code.ts';
import { svgFile } from '../../src/graphic/graphic.ts';
import { encodeLink, isTooLong } from '../../src/permalink/permalink.ts';
import { drawn } from '../graphic/drawn.ts';
import { HOSTILE, IS_LONG } from '../hostile/hostile_scenarios.ts';
import { PAYLOADS } from '../hostile/payloads.ts';
import { expect, test } from './fixtures.ts';
import { expectLaunches, launchNames, openPage } from './map_page.ts';
import { openStudio, previewOf } from './studio_page.ts';

// a CSP report, an error on the console and a request to another origin fail each of these by themselves: see fixtures.ts
const fired: string[] = [];

test.beforeEach(async ({ page }) => {
  test.slow();
  fired.length = 0;
  await page.exposeFunction('__fired', () => void fired.push('a script'));
  page.on('dialog', (dialog) => {
    fired.push('a dialog');
    void dialog.dismiss();
  });
});
test.afterEach(() => expect(fired).toEqual([]));

const BASE: Scenario = { ...EMPTY, language: 'en', units: 'km', theme: 'light' };

/** Each payload as a label, as many in a link as are read whole. */
function labelLinks(): string[] {
  const launches = HOSTILE.flatMap((scenario) => scenario.launches).slice(0, PAYLOADS.length);
  const parts: (typeof launches)[] = [[]];
  for (const launch of launches) {
    const longer = [...(parts.at(-1) ?? []), launch];
    const isFull = longer.length > 40 || isTooLong(encodeLink({ ...BASE, launches: longer }));
    if (isFull) parts.push([launch]);
    else parts[parts.length - 1] = longer;
  }
  return parts.map((part) => encodeLink({ ...BASE, launches: part }));
}

/** Each payload in a text of the graphic. */
function textLinks(): string[] {
  return HOSTILE.map((scenario) => {
    const texts = TEXT_KEYS.map((key) => [key, scenario[key]]).filter(([, text]) => text);
    const launches = [{ at: [34.7981, 50.9077] as const }];
    return encodeLink({ ...BASE, launches, ...Object.fromEntries(texts) } as Scenario);
  });
}

/** What may run or ask, by how many there are; the files of the site's own parts come as it rests. */
function activeParts(page: Page): Promise<Record<string, number>> {
  const kinds = ['script', 'iframe', 'object', 'embed', 'base', 'meta', 'img', 'image', 'style', 'form[action]', 'link:not([href*="/assets/"])', '[onerror]', '[onload]', '[href^=javascript]']; // prettier-ignore
  return page.evaluate(
    (all) => Object.fromEntries(all.map((kind) => [kind, document.querySelectorAll(kind).length])),
    kinds,
  );
}

/** Goes to another link of the page as Back and Forward do, which loads nothing anew. */
async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);
}

test('each payload as the label of a launch point is a name in list, map, table and to be heard', async ({
  page,
}) => {
  const links = labelLinks();
  await openPage(page, '?v=1&at=50.9077,34.7981&lang=en');
  const usual = await activeParts(page);
  for (const link of links) {
    await follow(page, link);
    const count = (link.match(/&at=/g) ?? []).length;
    await expect.poll(async () => (await launchNames(page)).length).toBe(count);
    expect(await activeParts(page)).toEqual(usual);
  }
  console.log(`${PAYLOADS.length} payloads were labels in ${links.length} links`);
});

test('each payload in the texts of an embed is text', async ({ page, baseURL }) => {
  for (const link of textLinks()) {
    await page.goto(`${baseURL}/embed/${link}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { img, iframe, image, script, base } = await activeParts(page);
    expect({ img, iframe, image, script, base }).toEqual({ img: 0, iframe: 0, image: 0, script: 1, base: 0 }); // prettier-ignore
  }
});

test('payloads in the texts of the studio are drawn as text, and stand in its fields', async ({
  page,
}) => {
  const links = textLinks().filter((_, i) => IS_LONG || i % 6 === 0);
  for (const link of links) {
    await openStudio(page, link);
    const { img, iframe, image, base } = await activeParts(page);
    expect({ img, iframe, image, base }).toEqual({ img: 0, iframe: 0, image: 0, base: 0 });
    await expect(previewOf(page)).toBeVisible();
  }
});

test('raw in the address, query and hash, a payload breaks nothing', async ({ page }) => {
  await openPage(page, '?v=1&at=50.9077,34.7981&lang=en');
  const usual = await activeParts(page);
  const some = PAYLOADS.filter((_, i) => i % 8 === 0).map(({ text }) => text.toWellFormed());
  for (const text of some) {
    await follow(
      page,
      `?v=1&at=50.9077,34.7981&lang=en&title=${text.replace(/[#&]/g, '')}&${text}`,
    );
    await page.evaluate((hash) => (location.hash = hash), text);
  }
  await expectLaunches(page, ['Sumy']);
  expect(await activeParts(page)).toEqual(usual);
});

test('an exported SVG with any payload, opened by itself, runs nothing', async ({
  page,
  baseURL,
}) => {
  const graphics = textLinks().map((link) => svgFile(drawn(link).picture));
  let shown = '';
  await page.route('**/exported.svg', (route) =>
    route.fulfill({ body: shown, contentType: 'image/svg+xml' }),
  );
  for (const svg of graphics) {
    shown = svg;
    await page.goto(`${baseURL}/exported.svg`);
    const found = await page.evaluate(() => ({
      root: document.documentElement.namespaceURI,
      errors: document.getElementsByTagName('parsererror').length,
      active: document.querySelectorAll('script, a, image, use, style, foreignObject, [onload]')
        .length,
    }));
    expect(found).toEqual({ root: 'http://www.w3.org/2000/svg', errors: 0, active: 0 });
  }
});

test('the browser reads the code for an article as what it is, whatever the title', async ({
  page,
  baseURL,
}) => {
  const codes = PAYLOADS.flatMap(({ text }) => {
    const title = tidyText(text, 500);
    const address = `https://map.example/embed/?v=1&title=${encodeURIComponent(title)}`;
    const size = { widthPx: 1200, heightPx: 675 };
    return [
      frameCode({ address, title, heightPx: 500 }),
      frameWithScriptCode({ address, title, heightPx: 500 }),
      pictureCode({ title, altText: title, fullMap: address, ...size }),
    ];
  });
  // a page without the policy of ours
  await page.route('**/blank.html', (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' })); // prettier-ignore
  await page.goto(`${baseURL}/blank.html`);
  const shapes = await page.evaluate(
    (all) =>
      all.map((code) =>
        [...new DOMParser().parseFromString(code, 'text/html').body.querySelectorAll('*')]
          .map((one) => `${one.localName}(${[...one.attributes].map(({ name }) => name).join()})`)
          .join(' '),
      ),
    codes,
  );
  const frame = 'iframe(src,title,width,height,loading,style,sandbox)';
  const picture =
    'figure() a(href) picture() source(srcset,type) img(src,width,height,loading,style,alt)';
  expect([...new Set(shapes)]).toEqual([frame, `${frame} script()`, picture]);
});
