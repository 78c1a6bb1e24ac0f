import { expect, type Locator, type Page } from '@playwright/test';

export type Place = readonly [lng: number, lat: number];

/** Opens the page and waits for the answer; with `settled`, until the map is the one that stays. */
export async function openPage(page: Page, link = '', settled = false): Promise<void> {
  await page.goto(`/${link}`);
  await expect(page.getByRole('status')).toBeVisible();
  if (settled) await mapIsReady(page);
}

/** Waits for the live map or, where there is no WebGL, for the simple one to know that it stays. */
export async function mapIsReady(page: Page): Promise<void> {
  await expect(canvasOf(page)).not.toHaveAttribute('aria-busy', { timeout: 45_000 });
}

/** What answers to clicks and keys: the live map, or the simple one. */
export function canvasOf(page: Page): Locator {
  return mapOf(page).getByRole('application');
}

export function mapOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Map', exact: true });
}

export function tableOf(page: Page): Locator {
  return page.getByRole('table', { name: 'Regions in range' });
}

export function rowOf(page: Page, region: string): Locator {
  return tableOf(page).getByRole('row', { name: new RegExp(`^${region}`) });
}

export function launchNames(page: Page): Promise<string[]> {
  return page
    .getByRole('button', { name: /^Remove / })
    .evaluateAll((buttons) =>
      buttons.map((button) => (button.getAttribute('aria-label') ?? '').replace(/^Remove /, '')),
    );
}

/** Waits until these are the launch points of the list, in this order. */
export async function expectLaunches(page: Page, names: readonly string[]): Promise<void> {
  await expect.poll(() => launchNames(page)).toEqual(names);
}

/** Where a place is on the screen, from the camera in the address (Web Mercator, 512 px tiles). */
export async function pointOf(page: Page, place: Place): Promise<{ x: number; y: number }> {
  const camera = /map=([-\d./]+)/.exec(page.url())?.[1]?.split('/').map(Number);
  const box = await mapOf(page).boundingBox();
  if (!camera || !box) throw new Error(`No camera in ${page.url()}`);
  const [zoom = 0, lat = 0, lng = 0] = camera;
  const world = 512 * 2 ** zoom;
  const [x, y] = mercator(place);
  const [middleX, middleY] = mercator([lng, lat]);
  return {
    x: box.x + box.width / 2 + (x - middleX) * world,
    y: box.y + box.height / 2 + (y - middleY) * world,
  };
}

export async function clickPlace(page: Page, place: Place): Promise<void> {
  const { x, y } = await pointOf(page, place);
  await page.mouse.click(x, y);
}

export async function dragPlace(page: Page, from: Place, to: Place): Promise<void> {
  const start = await pointOf(page, from);
  const end = await pointOf(page, to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

function mercator([lng, lat]: Place): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(lng + 180) / 360, 0.5 - y / (2 * Math.PI)];
}
