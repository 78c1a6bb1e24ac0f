import type { Page } from '@playwright/test';
import { LIVE, test } from './fixtures.ts';
import {
  dragBy,
  expect,
  frameIn,
  middleOf,
  nameOn,
  openStudio,
  previewOf,
  studioOf,
  svgOf,
} from './studio_page.ts';

/** A point of the preview's map where no name is. */
async function openGround(page: Page): Promise<{ x: number; y: number }> {
  const { x, y } = await middleOf(nameOn(page, 'Kyiv'));
  return { x: x + 10, y: y - 30 };
}

test('the map of the picture is dragged: what is seen moves, and stands in the link as one step', async ({
  page,
}) => {
  await openStudio(page);
  const before = await middleOf(nameOn(page, 'Kyiv'));
  await dragBy(page, await openGround(page), { x: 60, y: 20 });
  await expect(page).toHaveURL(/frame=/);
  await expect
    .poll(async () => Math.round((await middleOf(nameOn(page, 'Kyiv'))).x - before.x))
    .toBeGreaterThan(50);
  const [west = 0, south = 0, east = 0, north = 0] = frameIn(page);
  expect(west).toBeLessThan(east);
  expect(south).toBeLessThan(north);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/frame=/);
});

test('Escape during a drag puts the map back and leaves the studio open', async ({ page }) => {
  await openStudio(page);
  await dragBy(page, await openGround(page), { x: 80, y: 0 }, { letGo: false });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(studioOf(page)).toBeVisible();
  await expect(page).not.toHaveURL(/frame=/);
  await page.keyboard.press('Escape');
  await expect(studioOf(page)).toBeHidden();
});

test('arrow keys look further, + and − zoom, and the rings are fitted again', async ({ page }) => {
  await openStudio(page);
  await previewOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/frame=/);
  const [west = 0, , east = 0] = frameIn(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frameIn(page)[0]).toBeGreaterThan(west);
  await page.keyboard.press('+');
  await expect
    .poll(() => (frameIn(page)[2] ?? 0) - (frameIn(page)[0] ?? 0))
    .toBeLessThan(east - west);
  await page.waitForTimeout(800);
  const near = frameIn(page);
  await page.keyboard.press('-');
  await expect.poll(() => frameIn(page)[0]).toBeLessThan(near[0] ?? 0);
  await studioOf(page).getByRole('button', { name: 'Fit to rings' }).click();
  await expect(page).not.toHaveURL(/frame=/);
});

test('the wheel zooms about the pointer', async ({ page }) => {
  await openStudio(page);
  const kyiv = await middleOf(nameOn(page, 'Kyiv'));
  await page.mouse.move(kyiv.x, kyiv.y);
  await page.mouse.wheel(0, -240);
  await expect(page).toHaveURL(/frame=/);
  await expect
    .poll(async () => Math.abs((await middleOf(nameOn(page, 'Kyiv'))).x - kyiv.x))
    .toBeLessThan(25);
});

test('the picture takes the view of the live map', LIVE, async ({ page }) => {
  await openStudio(page, '#map=6.5/51.7/36.2', true);
  await studioOf(page).getByRole('button', { name: 'Use the map’s view' }).click();
  await expect(page).toHaveURL(/frame=/);
  const [west = 0, south = 0, east = 0, north = 0] = frameIn(page);
  expect((west + east) / 2).toBeCloseTo(36.2, 1);
  expect((south + north) / 2).toBeCloseTo(51.7, 0);
});

test('a name is chosen with the pointer, dragged, and moved back', async ({ page }) => {
  await openStudio(page);
  const name = nameOn(page, 'Kyiv');
  const before = await middleOf(name);
  await dragBy(page, before, { x: 40, y: -30 });
  await expect(page).toHaveURL(/move=town-703448,/);
  await expect(name).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(async () => {
      const { x, y } = await middleOf(name);
      return Math.hypot(x - before.x - 40, y - before.y + 30);
    })
    .toBeLessThan(2);
  await page.getByRole('button', { name: 'Move Kyiv back' }).click();
  await expect(page).not.toHaveURL(/move=/);
  await expect.poll(async () => (await middleOf(name)).x).toBeCloseTo(before.x, 0);
});

test('a name is hidden with its button and comes back from the list', async ({ page }) => {
  await openStudio(page);
  const point = await middleOf(nameOn(page, 'Kyiv'));
  await page.mouse.click(point.x, point.y);
  await page.getByRole('button', { name: 'Hide Kyiv' }).click();
  await expect(page).toHaveURL(/hide=town-703448/);
  await expect(nameOn(page, 'Kyiv')).toBeHidden();
  await expect(studioOf(page).getByRole('status')).toHaveText('Kyiv is hidden.');
  expect(await svgOf(page)).not.toContain('>Kyiv<');
  await page.getByRole('button', { name: 'Show Kyiv' }).click();
  await expect(nameOn(page, 'Kyiv')).toBeVisible();
  await expect(page).not.toHaveURL(/hide=/);
});

test('names are reached, moved and hidden with the keyboard alone, and all are shown again', async ({
  page,
}) => {
  await openStudio(page);
  await previewOf(page).focus();
  await page.keyboard.press('Tab');
  const first = page.locator(':focus');
  const start = (await first.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('ArrowRight');
  const name = (await page.locator(':focus').getAttribute('aria-label')) ?? '';
  expect(name).not.toBe(start);
  const mark = nameOn(page, name);
  const before = await middleOf(mark);
  await page.keyboard.press('Enter');
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect(page).toHaveURL(/move=/);
  await expect.poll(async () => (await middleOf(mark)).y - before.y).toBeGreaterThan(30);
  await expect(mark).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page).toHaveURL(/hide=/);
  await expect(mark).toBeHidden();
  await expect(previewOf(page)).toBeFocused();
  await page.getByRole('button', { name: 'Show all labels' }).click();
  await expect(page).not.toHaveURL(/hide=/);
  await expect(mark).toBeVisible();
});
