import type { Page, Route } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openPage, rowOf, tableOf } from '../map_page.ts';

test.use({ expectedErrors: [/Failed to load resource|integrity/i] });

const FILES = { borders: '**/map-regions*.json', towns: '**/towns-first*.json' };

async function cutOff(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.text();
  await route.fulfill({ response, body: body.slice(0, body.length / 2) });
}

/** Whole and readable, and of an earlier release. */
async function fromBefore(route: Route): Promise<void> {
  const response = await route.fetch();
  const text = await response.text();
  const body = text.replace('Kursk', 'Kurskaya');
  expect(body).not.toBe(text);
  await route.fulfill({ response, body });
}

const ANSWERS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'are gone': (route) => route.fulfill({ status: 404 }),
  'meet an error of the server': (route) => route.fulfill({ status: 500, body: 'Oops' }),
  'are a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
  'are cut off': cutOff,
  'are empty lists': (route) => route.fulfill({ json: { rows: [], objects: {} } }),
  'are blocked': (route) => route.abort('blockedbyclient'),
};

/** The page says so, shows no table that could be taken for an answer, and gets well when asked. */
async function expectRefusalAndRecovery(page: Page, file: string): Promise<void> {
  await page.goto('/?v=1&at=50.9077,34.7981');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(tableOf(page)).toHaveCount(0);
  await page.unroute(file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status')).toContainText('From 1 launch point');
}

for (const [what, file] of Object.entries(FILES)) {
  for (const [happens, answer] of Object.entries(ANSWERS)) {
    test(`F21: where the ${what} ${happens} the page says so, and tries again when asked`, async ({
      page,
    }) => {
      await page.route(file, answer);
      await expectRefusalAndRecovery(page, file);
    });
  }

  test(`F22: ${what} of another release are refused, however well they read`, async ({ page }) => {
    await page.route(file, fromBefore);
    await expectRefusalAndRecovery(page, file);
  });
}

test('F21: where the small towns do not come, shares stand, no towns are counted, and they come when asked', async ({
  page,
}) => {
  const totals = page.getByText(/listed towns; population/).first();
  const file = '**/towns-others*.json';
  await page.route(file, (route) => route.abort());
  await page.goto('/?v=1&at=50.9077,34.7981&lang=en');
  await expect(page.getByText('could not be loaded')).toBeVisible();
  await expect(tableOf(page)).toContainText('Kursk Oblast');
  await expect(totals).toBeHidden();
  await page.unroute(file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(totals).toContainText(/with \d{3} listed towns/);
  await expect(totals).toBeVisible();
});

test('F21: a copy that a cache kept cut off is not asked for again', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    const fetch = window.fetch.bind(window);
    window.fetch = (what, how) => {
      if (typeof what === 'string' && what.includes('map-regions')) asked.push(how?.cache);
      return fetch(what, how);
    };
  });
  await page.route(FILES.borders, cutOff, { times: 1 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status')).toContainText('From 3 launch points');
  expect(await page.evaluate(() => Reflect.get(window, 'asked') as unknown)).toEqual([
    'default',
    'reload',
  ]);
});

test('F21: where the names of regions do not come, a page in another language says so and tries again', async ({
  page,
}) => {
  await page.route('**/map-units*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/?v=1&at=50.9077,34.7981&lang=de');
  await expect(page.getByRole('alert')).toContainText('konnten nicht geladen werden');
  await page.unroute('**/map-units*.json');
  await page.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(page.getByRole('status')).toContainText('Oblast Kursk');
});

test('F21: where they do not come later, the page stays in English', async ({ page }) => {
  await page.route('**/map-units*.json', (route) => route.fulfill({ status: 404 }));
  await openPage(page);
  await page.getByLabel('Language').selectOption('de');
  await expect(page.getByRole('status')).toContainText('Deutsch');
  await expect(rowOf(page, 'Kursk Oblast')).toBeVisible();
});

test('F21: names of towns that do not come leave the page in the language it has', async ({
  page,
}) => {
  await page.route('**/towns-names*.json', (route) => route.fulfill({ status: 500 }));
  await openPage(page);
  await page.getByLabel('Language').selectOption('uk');
  await expect(page.getByRole('status')).toContainText('Українська');
  await expect(tableOf(page)).toBeVisible();
});

test('F24: where nothing comes for long the page offers to try again, and that helps', async ({
  page,
}) => {
  let isStalled = true;
  await page.route(FILES.borders, async (route) => {
    if (!isStalled) await route.continue();
  });
  await page.goto('/?v=1&at=50.9077,34.7981');
  await expect(page.getByText('Loading borders and towns')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('longer than usual', { timeout: 15_000 });
  isStalled = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status')).toContainText('From 1 launch point');
});

test('F21: where the towns of a region do not come its card says so, asks once, and again when told', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/towns-rest*.json', (route) => {
    asked += 1;
    return route.fulfill({ status: 500 });
  });
  await openPage(page, '?v=1&at=50.9077,34.7981');
  await page.getByRole('button', { name: 'Kursk Oblast' }).click();
  const card = tableOf(page).getByText('Borders and towns could not be loaded');
  await expect(card).toBeVisible();
  await expect(tableOf(page)).not.toContainText('no towns');
  await page.waitForTimeout(500);
  expect(asked).toBe(1);
  await page.unroute('**/towns-rest*.json');
  await tableOf(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('table', { name: 'Towns of Kursk Oblast' })).toContainText('Sudzha');
  await expect(page.getByRole('status')).not.toContainText('could not be loaded');
});
