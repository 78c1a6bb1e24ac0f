import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { frameCode, frameWithScriptCode } from '../../src/data/embed_code.ts';
import { serveArticle, type Article } from './article.ts';
import { LIVE_ALONE, watch } from './fixtures.ts';

const SCENARIO = 'v=1&at=50.9077,34.7981&lang=en&theme=light&height=300';
const TEXT = '<p style="height:400px">An article.</p>';

let article: Article | undefined;
let trouble: string[] = [];

test.beforeEach(async ({ context, baseURL }) => {
  trouble = await watch(context, new URL(baseURL ?? '').origin);
});

// the article is of another origin on purpose; the map in it asks for nothing but its own
test.afterEach(() => {
  article?.close();
  const own = article?.address ?? 'none';
  expect(trouble.filter((line) => !line.includes(own))).toEqual([]);
  article = undefined;
});

/** Opens an article of another site with this in it; the answer is its frame. */
async function openArticle(page: Page, body: string) {
  article = await serveArticle(body);
  await page.goto(article.address);
  return page.frameLocator('iframe').first();
}

function addressOf(baseURL: string | undefined, query = SCENARIO): string {
  return `${baseURL}/embed/?${query}`;
}

function codeFor(baseURL: string | undefined, query = SCENARIO, make = frameCode): string {
  return make({ address: addressOf(baseURL, query), title: 'The map', heightPx: 500 });
}

test('F61: in a sandbox of another site, without origin and storage, the map answers', async ({
  page,
  baseURL,
}) => {
  const frame = await openArticle(page, codeFor(baseURL));
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('306 km of Sumy');
  await expect(frame.getByRole('status')).toContainText('From 1 launch point');
  const [, inner] = page.frames();
  expect(await inner!.evaluate(() => self.origin)).toBe('null');
  expect(
    await inner!.evaluate(() => {
      try {
        return typeof localStorage;
      } catch {
        return 'blocked';
      }
    }),
  ).toBe('blocked');
  await frame.getByText(/^Regions in range \(\d+\)$/).click();
  await frame.getByRole('button', { name: 'Kursk Oblast' }).click();
  await expect(frame.getByText('Kursk Oblast: 100% inside.')).toBeVisible();
  await expect(frame.getByRole('table', { name: 'Towns of Kursk Oblast' })).toBeVisible();
  await expect(frame.getByRole('button', { name: /^(Remove|Rename|Undo)/ })).toHaveCount(0);
  const full = frame.getByRole('link', { name: 'Open full map' });
  await expect(full).toHaveAttribute('rel', 'noopener');
  const [opened] = await Promise.all([page.waitForEvent('popup'), full.click()]);
  await expect(opened.getByRole('button', { name: 'Remove Sumy' })).toBeVisible();
  expect(await opened.evaluate(() => self.origin)).not.toBe('null');
});

test('F61: in a sandbox the live map draws too', LIVE_ALONE, async ({ page, baseURL }) => {
  const frame = await openArticle(page, codeFor(baseURL));
  await frame.getByRole('application').click();
  await expect(frame.locator('canvas[role=application]')).toBeVisible({ timeout: 45_000 });
});

test('F62: the script gives the frame its height, and nobody else can', async ({
  page,
  baseURL,
}) => {
  const hostile = `<iframe title="hostile" srcdoc="<script>setInterval(function () {
    parent.postMessage({ type: 'srm:height', id: null, height: 4444 }, '*') }, 20)</script>"></iframe>`;
  const frame = await openArticle(page, codeFor(baseURL, SCENARIO, frameWithScriptCode) + hostile);
  await expect(frame.getByRole('status')).toContainText('From 1 launch point');
  const main = frame.getByRole('main');
  const element = page.locator('iframe').first();
  const heights = async () => [
    (await element.boundingBox())!.height,
    (await main.boundingBox())!.height,
  ];
  await expect(async () => {
    const [outer, inner] = await heights();
    expect(Math.abs(outer! - inner!)).toBeLessThanOrEqual(1);
  }).toPass();
  const [before] = await heights();
  await page.evaluate(() => {
    const told = { type: 'srm:height', id: null, height: 4321 };
    window.postMessage(told, '*');
    const inner = document.querySelector('iframe')?.contentWindow;
    for (const message of [told, 'srm:height', null, { type: 'srm:open', link: '?v=1' }, 1e9]) {
      inner?.postMessage(message, '*');
    }
  });
  await frame.getByText(/^Regions in range \(/).click();
  await expect(async () => {
    const [outer, inner] = await heights();
    expect(outer).toBeGreaterThan(before! + 100);
    expect(Math.abs(outer! - inner!)).toBeLessThanOrEqual(1);
  }).toPass();
  await expect(frame.getByRole('status')).toContainText('From 1 launch point');
});

test('F62: resized a hundred times a second, a map tells its height at most ten times', async ({
  page,
  baseURL,
}) => {
  const frame = await openArticle(page, codeFor(baseURL));
  await expect(frame.getByRole('status')).toContainText('From 1 launch point');
  const { told, elapsedMs } = await page.evaluate(async () => {
    let told = 0;
    addEventListener('message', () => (told += 1));
    const start = performance.now();
    const element = document.querySelector('iframe')!;
    for (let step = 0; step < 100; step += 1) {
      element.style.width = `${300 + (step % 2) * 300}px`;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return { told, elapsedMs: performance.now() - start };
  });
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThanOrEqual(elapsedMs / 100 + 1);
});

test('F7: twenty maps in one article load no live map and no letters, and each thing once', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const code = codeFor(baseURL).replace('loading="lazy"', '');
  await openArticle(page, code.repeat(20));
  for (let i = 0; i < 20; i += 1) {
    await expect(
      page.frameLocator('iframe').nth(i).getByRole('application', { name: /^Map:/ }),
    ).toBeVisible({ timeout: 90_000 });
  }
  expect(asked.filter((path) => path === '/embed/')).toHaveLength(20);
  expect(asked.filter((path) => /maplibre|MapView|Studio|pdf|\.(woff2?|ttf)$/i.test(path))).toEqual(
    [],
  );
  expect(new Set(asked).size).toBeLessThanOrEqual(34);
});

test('the wheel scrolls the article, and with Ctrl the map', async ({ page, baseURL }) => {
  // as high as what it shows, so that it does not scroll itself
  const tallCode = codeFor(baseURL).replace('height="500"', 'height="900"');
  const frame = await openArticle(page, tallCode + TEXT.repeat(4));
  const map = frame.getByRole('application');
  await expect(map).toBeVisible();
  const box = (await map.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 120);
  await expect(frame.getByText(/scroll to zoom$/)).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  const live = page.waitForRequest(/maplibre/);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await live;
  // the live map, or the picture where there is no WebGL: either way it is no longer on its way
  await expect(frame.getByRole('application')).not.toHaveAttribute('aria-busy', {
    timeout: 45_000,
  });
});

test('a static map answers to a click and never becomes a live one', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(addressOf(baseURL, `${SCENARIO}&map=static&table=none`));
  const map = page.getByRole('application');
  const box = (await map.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2 + 40, box.y + box.height / 2 - 30);
  await expect(page.getByText(/ Oblast: \d+% inside\./)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCount(0);
  expect(asked.filter((address) => address.includes('maplibre'))).toEqual([]);
});

test('options that cannot be read are told about, and the map is there', async ({
  page,
  baseURL,
}) => {
  await page.goto(addressOf(baseURL, 'v=1&at=50.9077,34.7981&lang=en&map=alive&height=9'));
  await expect(page.getByRole('status')).toContainText('“map=alive” of the link could not be read');
  await expect(page.getByRole('status')).toContainText('“height=9”');
  await expect(page.getByRole('application')).toBeVisible();
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', /\/\?v=1&at=50\.9077,34\.7981/);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('by keyboard: the map, the table and a region', async ({ page, baseURL }) => {
  await page.goto(addressOf(baseURL));
  await expect(page.getByRole('application')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('application')).toBeFocused();
  await page.getByText(/^Regions in range \(/).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kursk Oblast' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Towns of Kursk Oblast' })).toBeVisible();
});

for (const [width, query] of [
  [280, `${SCENARIO}&table=below`],
  [280, 'v=1&at=50.9077,34.7981&range=165,306&lang=uk&theme=dark&table=below'],
  [640, SCENARIO],
] as const) {
  test(`at ${width} px nothing is cut off and axe finds nothing wrong: ${query}`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(addressOf(baseURL, query));
    await expect(page.getByRole('application')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
    ).toEqual([]);
  });
}
