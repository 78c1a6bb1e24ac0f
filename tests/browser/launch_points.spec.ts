import { LIVE, expect, test } from './fixtures.ts';
import {
  clickPlace,
  dragPlace,
  expectLaunches,
  launchNames,
  mapOf,
  openPage,
  rowOf,
} from './map_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981';

test(
  'a click within Ukraine adds a launch point named after the nearest town',
  LIVE,
  async ({ page }) => {
    await openPage(page, SUMY, true);
    await clickPlace(page, [36.0, 48.9]);
    await expect.poll(() => launchNames(page)).toHaveLength(2);
    expect((await launchNames(page))[1]).toMatch(/^[A-Z][a-z]+/);
    await expect(page.getByRole('status')).toContainText('From 2 launch points');
    await expect(page).toHaveURL(/at=50\.9077,34\.7981&at=48\.\d+,3[56]\.\d+/);
  },
);

test(
  'a click on a town takes the town, as exactly as if it were searched for',
  LIVE,
  async ({ page }) => {
    await openPage(page, SUMY, true);
    await clickPlace(page, [36.24, 49.99]);
    await expectLaunches(page, ['Sumy', 'Kharkiv']);
    const clicked = page.url().replace(/#.*/, '');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByLabel('Search places').fill('Kharkiv');
    await page.getByLabel('Search places').press('Enter');
    await expect.poll(() => page.url().replace(/#.*/, '')).toBe(clicked);
  },
);

test('a click outside Ukraine adds nothing and explains itself', LIVE, async ({ page }) => {
  await openPage(page, SUMY, true);
  await clickPlace(page, [37.6, 51.9]);
  await expect(page.getByRole('status')).toContainText('within Ukraine only');
  await expect(page.getByRole('status')).toContainText('Kursk Oblast');
  await expect(rowOf(page, 'Kursk Oblast').getByRole('button')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await clickPlace(page, [30.8, 53.2]);
  await expect(page.getByRole('status')).toContainText('is not in Ukraine');
  await expectLaunches(page, ['Sumy']);
  await page.getByRole('button', { name: /^Add .* instead$/ }).click();
  await expect.poll(() => launchNames(page)).toHaveLength(2);
});

for (const [script, query] of [
  ['Latin', 'Zaporizh'],
  ['Ukrainian', 'Запоріжжя'],
  ['Russian', 'Запорожье'],
]) {
  test(`a town is found by its ${script} name and added`, async ({ page }) => {
    await openPage(page, SUMY);
    await page.getByLabel('Search places').fill(query ?? '');
    await page.getByRole('option', { name: /^Zaporizhzhia (?!Oblast)/ }).click();
    await expectLaunches(page, ['Sumy', 'Zaporizhzhia']);
  });
}

test('points are added with the keyboard alone, by suggestion, by name and by coordinates', async ({
  page,
}) => {
  await openPage(page, '?v=1');
  const search = page.getByLabel('Search places');
  await search.focus();
  // its name once, and its region
  await expect(page.getByRole('option', { name: /^Sumy/ })).toHaveText(
    /^\s*Sumy\s*Sumy Oblast\s*$/,
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectLaunches(page, ['Kyiv']);
  await page.keyboard.type('odesa');
  await page.keyboard.press('Enter');
  await expectLaunches(page, ['Kyiv', 'Odesa']);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Coordinates')).toBeFocused();
  await page.keyboard.type('46.6354, 32.6169');
  await page.keyboard.press('Enter');
  await expectLaunches(page, ['Kyiv', 'Odesa', 'Kherson']);
});

test('coordinates that cannot be read, or lie elsewhere, are refused and stay in the field', async ({
  page,
}) => {
  await openPage(page, SUMY);
  const field = page.getByLabel('Coordinates');
  const add = page.getByRole('button', { name: 'Add launch point' });
  for (const [text, sentence] of [
    ['north of Sumy', 'is not a position'],
    ['95, 34', 'is not on the Earth'],
    ['55.75, 37.62', 'is not in Ukraine'],
  ]) {
    await field.fill(text ?? '');
    await add.click();
    await expect(page.getByRole('status')).toContainText(sentence ?? '');
    await expect(field).toHaveValue(text ?? '');
  }
  await expectLaunches(page, ['Sumy']);
});

test(
  'a point that is dragged takes rings, table and link with it, and one undo takes it back',
  LIVE,
  async ({ page }) => {
    await openPage(page, SUMY, true);
    await expect(rowOf(page, 'Lipetsk Oblast')).toContainText('17%');
    await dragPlace(page, [34.7981, 50.9077], [34.0, 49.9]);
    await expect(rowOf(page, 'Lipetsk Oblast')).not.toContainText('17%');
    await expect(page).not.toHaveURL(/at=50\.9077,34\.7981/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rowOf(page, 'Lipetsk Oblast')).toContainText('17%');
    await expect(page).toHaveURL(/at=50\.9077,34\.7981/);
  },
);

test('a point dropped outside Ukraine goes back and the page says why', LIVE, async ({ page }) => {
  await openPage(page, SUMY, true);
  await dragPlace(page, [34.7981, 50.9077], [36.3, 51.9]);
  await expect(page.getByRole('status')).toContainText('is not in Ukraine');
  await expect(page).toHaveURL(/at=50\.9077,34\.7981/);
});

test(
  'the arrow keys move a focused point, by 1 km and with Shift by 10 km',
  LIVE,
  async ({ page }) => {
    await openPage(page, SUMY, true);
    const marker = mapOf(page).getByRole('button', { name: /^Launch point Sumy/ });
    await marker.focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(page).toHaveURL(/at=50\.90\d+,34\.51/);
  },
);

test('a point is renamed and gets its town back when the name is emptied', async ({ page }) => {
  await openPage(page, SUMY);
  await page.getByRole('button', { name: 'Rename Sumy' }).click();
  await page.getByLabel('New name for Sumy').fill('Our example');
  await page.keyboard.press('Enter');
  await expectLaunches(page, ['Our example']);
  await expect(page).toHaveURL(/Our%20example/);
  await expect(page.getByRole('button', { name: 'Rename Our example' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('New name for Our example').fill('');
  await page.keyboard.press('Enter');
  await expectLaunches(page, ['Sumy']);
});

test('a city that is there already is not added a second time', async ({ page }) => {
  await openPage(page);
  await page.getByLabel('Search places').fill('kharkiv');
  await page.getByLabel('Search places').press('Enter');
  await expect(page.getByRole('status')).toContainText('Kharkiv is already a launch point');
  await expectLaunches(page, ['Sumy', 'Kharkiv', 'Chernihiv']);
});

test('undo, redo and start again walk through what was done', async ({ page }) => {
  await openPage(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeDisabled();
  await page.getByRole('button', { name: 'Remove Kharkiv' }).click();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  await undo.click();
  await expectLaunches(page, ['Sumy', 'Chernihiv']);
  await undo.click();
  await expectLaunches(page, ['Sumy', 'Kharkiv', 'Chernihiv']);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expectLaunches(page, ['Sumy', 'Chernihiv']);
});
