import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { launchNames, mapOf, openPage, rowOf, tableOf } from './map_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981';

/** Presses Tab until what has the focus has a name; fails after so many. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`${name} was not reached with ${most} tabs`);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent.trim() ?? '';
  });
}

test('Tab walks the page in reading order and leaves it again: there is no trap', async ({
  page,
}) => {
  await openPage(page, SUMY);
  const names: string[] = [];
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    names.push(await focusedName(page));
  }
  const order = ['Language', 'Next tip', 'Show Sumy on the map', 'Search places', 'Undo'];
  const later = ['Make a graphic', 'Launch point Sumy', 'Zoom in', 'Keyboard shortcuts'];
  const places = [...order, ...later].map((name) => names.findIndex((n) => n.startsWith(name)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(names.indexOf('Show Sumy on the map')).toBeLessThan(12);
  expect(names.length).toBeLessThan(80);
});

test('a crosshair is moved with arrows, says where it is, adds a point and goes', async ({
  page,
}) => {
  await openPage(page, SUMY);
  await page.keyboard.press('p');
  const crosshair = page.getByRole('button', { name: 'Add a launch point at the crosshair' });
  await expect(crosshair).toBeFocused();
  await expect(crosshair).toHaveAccessibleDescription(/Ctrl by 50 km.*Escape ends/);
  const status = page.getByRole('status');
  await expect(status).toContainText(/\d+\.\d\d°, \d+\.\d\d° – /);
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => launchNames(page)).toHaveLength(2);
  await expect(status).toContainText(/^[^.]+ added\. ?From 2 launch points/);
  await page.keyboard.press('Escape');
  await expect(crosshair).toBeHidden();
  await expect(page.getByRole('button', { name: 'Place by keyboard' })).toBeFocused();
});

test('a point is moved by 1, 10 and 50 km from the list, which is one step of undo', async ({
  page,
}) => {
  await page.clock.install();
  await openPage(page, SUMY);
  await page.getByRole('button', { name: 'Show Sumy on the map' }).focus();
  // the keys follow one another at once, however busy the machine is
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.clock.resume();
  // 61 km south of 50.9077
  await expect(page).toHaveURL(/at=50\.359\d?,34\.798/);
  await expect(page.getByRole('status')).toContainText('Sumy moved to 50.36°, 34.80°.');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveAccessibleDescription('Undo: move Sumy');
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/at=50\.9077,34\.7981/);
  await expect(page.getByRole('status')).toContainText('Undone: move Sumy.');
  await expect(undo).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Redo' })).toHaveAccessibleDescription(
    'Redo: move Sumy',
  );
});

test('a point that keys bring to the border stays within it, and the page says why', async ({
  page,
}) => {
  await openPage(page, SUMY);
  await page.getByRole('button', { name: 'Show Sumy on the map' }).focus();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Control+ArrowUp');
  await expect(page.getByRole('status')).toContainText('is not in Ukraine');
  await expect(page).toHaveURL(/at=50\.997\d?,34\.798/);
});

test('name and coordinates are edited in place, as one step', async ({ page }) => {
  await openPage(page, SUMY);
  await tabTo(page, /^Rename Sumy/);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('New name for Sumy')).toBeFocused();
  await page.keyboard.type('Our place');
  await page.keyboard.press('Tab');
  const field = page.getByLabel('Coordinates of Sumy');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('50.9077, 34.7981');
  await field.fill('55.75, 37.62');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('is not in Ukraine');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('46.4775 30.7326');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=46\.4775,30\.7326,Our%20place/);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/at=50\.9077,34\.7981(?!,)/);
});

test('single keys lead everywhere, are listed, and can be switched off for good', async ({
  page,
}) => {
  await openPage(page, SUMY);
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search places')).toBeFocused();
  await page.keyboard.type('p?e');
  await expect(page.getByLabel('Search places')).toHaveValue('p?e');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Launch points' }).focus();
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Regions in range' })).toBeFocused();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog.getByText('Place a launch point by keyboard')).toBeVisible();
  await dialog.getByLabel('Single-key shortcuts').press('Space');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('status')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).press('Enter');
  await expect(dialog.getByLabel('Single-key shortcuts')).not.toBeChecked();
});

test('a Cyrillic keyboard has the same single keys', async ({ page }) => {
  await openPage(page, SUMY);
  await page.evaluate(() => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'у', code: 'KeyE', bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByRole('dialog', { name: 'Try an example' })).toBeVisible();
});

test('a region is opened, sorted and shut with keys alone', async ({ page }) => {
  await openPage(page, SUMY);
  await page.keyboard.press('r');
  await tabTo(page, /^Distance/);
  await page.keyboard.press('Enter');
  await expect(tableOf(page).getByRole('columnheader', { name: /^Distance/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await tabTo(page, /Kursk Oblast/);
  await page.keyboard.press('Space');
  const region = rowOf(page, 'Kursk Oblast').getByRole('button');
  await expect(region).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Space');
  await expect(region).toHaveAttribute('aria-expanded', 'false');
});

test('the studio is opened, used and left with keys alone', async ({ page }) => {
  await openPage(page, SUMY);
  await tabTo(page, /^Make a graphic/);
  await page.keyboard.press('Enter');
  const studio = page.getByRole('dialog', { name: 'Graphic' });
  await expect(studio).toBeVisible();
  await studio.getByLabel('Title', { exact: true }).focus();
  await page.keyboard.type('My title');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/title=/);
  await page.keyboard.press('Escape');
  await expect(studio).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAccessibleDescription(
    'Undo: change the title',
  );
});

test('a point out of sight comes into sight when the list asks for it', async ({ page }) => {
  await openPage(page, `${SUMY}#map=9/46.5/30.7`);
  await page.getByRole('button', { name: 'Show Sumy on the map' }).press('Enter');
  const marker = mapOf(page).getByRole('button', { name: /^Launch point Sumy/ });
  await expect(marker).toBeFocused();
  await expect(marker).toBeInViewport();
});
