import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectLaunches, mapOf, openPage } from './map_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981';

test('three tips are shown one by one, and once closed they never come back', async ({ page }) => {
  await openPage(page);
  const tips = page.getByRole('region', { name: /^Tips/ });
  for (const count of ['1 of 3', '2 of 3']) {
    await expect(tips).toContainText(count);
    await tips.getByRole('button', { name: 'Next tip' }).click();
  }
  await expect(tips).toContainText('3 of 3');
  await tips.getByRole('button', { name: 'Close the tips' }).click();
  await expect(tips).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Launch points' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('status')).toBeVisible();
  await expect(tips).toBeHidden();
});

test('F41: where storage is blocked the tips close all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openPage(page);
  const tips = page.getByRole('region', { name: /^Tips/ });
  await tips.getByRole('button', { name: 'Close the tips' }).click();
  await expect(tips).toBeHidden();
  await page.keyboard.press('?');
  await page.getByLabel('Single-key shortcuts').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('an example is a link that takes the place of the map, and one undo brings it back', async ({
  page,
}) => {
  await openPage(page, '?v=1&lang=en&units=mi&theme=dark');
  await page.getByRole('button', { name: 'Try an example' }).click();
  const dialog = page.getByRole('dialog', { name: 'Try an example' });
  await expect(dialog.getByRole('link').nth(5)).toBeVisible();
  await dialog.getByRole('link', { name: 'What Kharkiv reaches' }).click();
  await expect(dialog).toBeHidden();
  await expectLaunches(page, ['Kharkiv']);
  await expect(page).toHaveURL(/units=mi&lang=en&theme=dark/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectLaunches(page, []);
});

test('the theme follows the system, live, until light or dark is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openPage(page, SUMY);
  const html = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Theme').selectOption('light');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await expect(page).toHaveURL(/theme=light/);
  await page.getByLabel('Theme').selectOption('system');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(page).not.toHaveURL(/theme=/);
});

test('there is one polite live region, and it hears nothing of a drag until that has settled', async ({
  page,
}) => {
  await openPage(page, SUMY, true);
  await expect(page.locator('[aria-live], [role=status], [role=alert], [role=log]')).toHaveCount(1);
  await page.evaluate(() => {
    const status = document.querySelector('[role=status]');
    const heard: string[] = [];
    Object.assign(window, { heard });
    const read = (node: Node) => node.textContent?.trim() ?? '';
    new MutationObserver((records) => {
      heard.push(records.map(({ target }) => read(target)).join(' | '));
    }).observe(status!, { childList: true, characterData: true, subtree: true });
  });
  const marker = mapOf(page).getByRole('button', { name: /^Launch point Sumy/ });
  const box = (await marker.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 20, box.y + 40, { steps: 6 });
  const heardSoFar = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(await heardSoFar()).toEqual([]);
  await page.mouse.up();
  await expect(page.getByRole('status')).toContainText('Sumy moved to');
  expect(await heardSoFar()).toHaveLength(1);
});

/** Everything that can be pressed and is smaller than it should be. */
async function tooSmall(page: Page, leastPx: number, selector: string): Promise<string[]> {
  return page.evaluate(
    ([least, chosen]) =>
      [...document.querySelectorAll<HTMLElement>(String(chosen))].flatMap((element) => {
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        const isHidden = width === 0 || getComputedStyle(element).visibility === 'hidden';
        const isSmall = width < Number(least) - 0.5 || height < Number(least) - 0.5;
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        return !isHidden && isSmall ? [`${name}: ${width} × ${height}`] : [];
      }),
    [leastPx, selector] as const,
  );
}

// names on the picture are as large as they are printed: that they stand where they do is what they are for
const TARGETS =
  ':is(button, a[href], input:not([type=file]), select, summary, textarea):not([aria-label="Names on the map"] *)';

for (const state of ['page', 'shortcuts', 'examples', 'studio'] as const) {
  test(`every target is at least 24 px in height and width: ${state}`, async ({ page }) => {
    await openPage(page, SUMY);
    const key = { page: '', shortcuts: '?', examples: 'e', studio: 'g' }[state];
    if (key) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
    } else await page.getByRole('button', { name: 'Rename Sumy' }).click();
    expect(await tooSmall(page, 24, TARGETS)).toEqual([]);
  });
}

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('what is used most is at least 44 px', async ({ page }) => {
    await openPage(page, SUMY);
    const primary =
      '.button, [data-rename], [data-remove], [aria-label^="Launch point"], [aria-label^="Show "]';
    expect(await tooSmall(page, 44, primary)).toEqual([]);
  });

  test('a point that is dragged stands above the finger, and the page does not scroll', async ({
    page,
  }) => {
    await openPage(page, SUMY);
    const marker = mapOf(page).getByRole('button', { name: /^Launch point/ });
    const middleOf = async () => {
      const { x, y, width, height } = (await marker.boundingBox())!;
      return { x: x + width / 2, y: y + height / 2 };
    };
    const start = await middleOf();
    const finger = { x: start.x - 40, y: start.y + 90 };
    const client = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: { x: number; y: number }[],
    ) => client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await touch('touchStart', [start]);
    await touch('touchMove', [{ x: start.x - 20, y: start.y + 40 }]);
    await touch('touchMove', [finger]);
    await expect.poll(async () => Math.round((await middleOf()).y)).toBe(Math.round(finger.y - 56));
    await touch('touchEnd', []);
    await expect(page).not.toHaveURL(/at=50\.9077/);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

test('F14: with a zoom of 400 % nothing is clipped and the answer can be read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openPage(page, '');
  await expect(page.getByRole('status')).toBeInViewport();
  await page.getByRole('button', { name: /^Panel height/ }).click();
  const links = page.getByRole('button', { name: 'Make a graphic' });
  await links.scrollIntoViewIfNeeded();
  await links.click();
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  await expect(close).toBeInViewport();
  const svg = page.getByRole('button', { name: /SVG/ }).first();
  await svg.scrollIntoViewIfNeeded();
  await expect(svg).toBeInViewport();
  expect(
    await page.evaluate(
      () =>
        [document.documentElement, ...document.querySelectorAll('main, dialog')].filter(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
        ).length,
    ),
  ).toBe(0);
});
