import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { frameCode } from '../../src/data/embed_code.ts';
import { serveArticle, type Article } from './article.ts';

const SCENARIO = 'v=1&at=50.9077,34.7981&lang=en&theme=light&height=360';

test.use({ hasTouch: true, viewport: { width: 400, height: 700 } });

let article: Article | undefined;
test.afterEach(() => article?.close());

/** An article of another site, with more above and below the map than the screen holds. */
async function openArticle(page: Page, baseURL: string | undefined): Promise<FrameLocator> {
  const address = `${baseURL}/embed/?${SCENARIO}`;
  const code = frameCode({ address, title: 'The map', heightPx: 900 }).replace(
    'loading="lazy"',
    '',
  );
  article = await serveArticle(`${code}<p style="height:1500px">An article.</p>`);
  await page.goto(article.address);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('application')).toBeVisible();
  return frame;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(frame: FrameLocator): Promise<Point> {
  const { x, y, width, height } = (await frame.getByRole('application').boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Puts fingers on the screen, moves them together, and lifts them. */
async function swipe(page: Page, starts: readonly Point[], by: Point): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Point[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  const moved = (part: number) =>
    starts.map(({ x, y }) => ({ x: x + by.x * part, y: y + by.y * part }));
  await touch('touchStart', starts);
  for (let step = 1; step <= 6; step += 1) await touch('touchMove', moved(step / 6));
  await touch('touchEnd', []);
}

test('a tap on a region opens its answer, and the article stays where it is', async ({
  page,
  baseURL,
}) => {
  const frame = await openArticle(page, baseURL);
  const { x, y } = await middleOf(frame);
  await page.touchscreen.tap(x + 40, y - 30);
  await expect(frame.getByText(/ Oblast: .*% inside\./)).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('one finger scrolls the article, and a hint says how the map is moved', async ({
  page,
  baseURL,
}) => {
  const frame = await openArticle(page, baseURL);
  const middle = await middleOf(frame);
  const marker = frame.locator('[aria-label^="Launch point"]');
  const before = await marker.boundingBox();
  await swipe(page, [middle], { x: 0, y: -200 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  // the article glides on for a while; within it the map stays where it was
  await expect
    .poll(async () => {
      const scrolled = await page.evaluate(() => scrollY);
      const after = await marker.boundingBox();
      return Math.abs(after!.y + scrolled - before!.y);
    })
    .toBeLessThan(2);
});

test('two fingers move the map, and the article stays where it is', async ({ page, baseURL }) => {
  const frame = await openArticle(page, baseURL);
  const { x, y } = await middleOf(frame);
  const marker = frame.locator('[aria-label^="Launch point"]');
  const before = await marker.boundingBox();
  await swipe(
    page,
    [
      { x: x - 40, y },
      { x: x + 40, y },
    ],
    { x: 60, y: 80 },
  );
  await expect(async () => {
    const after = await marker.boundingBox();
    expect(after!.y - before!.y).toBeGreaterThan(40);
  }).toPass({ timeout: 45_000 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
