import { LIVE, expect, test } from './fixtures.ts';
import { clickPlace, mapOf, openPage, rowOf, tableOf } from './map_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981';

test('the table sorts by each column, both ways, and says so', async ({ page }) => {
  await openPage(page, SUMY);
  const names = () => tableOf(page).getByRole('rowheader').allTextContents();
  const header = (name: string) => tableOf(page).getByRole('columnheader', { name });
  await expect(header('Share')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(async () => (await names())[0]).toContain('Kursk Oblast');
  await header('Region').getByRole('button').click();
  await expect(header('Region')).toHaveAttribute('aria-sort', 'ascending');
  const sorted = await names();
  expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b)));
  await header('Region').getByRole('button').click();
  await expect.poll(names).toEqual(sorted.reverse());
  await header('Distance').getByRole('button').click();
  await expect.poll(async () => (await names())[0]).toMatch(/Kursk|Bryansk|Belgorod/);
  for (const name of ['Inside', 'Nearest launch point']) {
    await header(name).getByRole('button').click();
    await expect(header(name)).toHaveAttribute('aria-sort', /ascending|descending/);
  }
});

test('a region opens to its towns with distance, status and population', async ({ page }) => {
  await openPage(page, SUMY);
  await rowOf(page, 'Kursk Oblast').getByRole('button').click();
  const towns = page.getByRole('table', { name: 'Towns of Kursk Oblast' });
  await expect(towns.getByRole('row', { name: /^Sudzha/ })).toContainText('inside');
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  const kursk = towns.getByRole('row', { name: /^Kursk / });
  await expect(kursk).toContainText('134 km');
  await expect(kursk).toContainText('450,977');
  await rowOf(page, 'Kursk Oblast').getByRole('button').click();
  await expect(towns).toBeHidden();
});

test('a town at the edge is neither inside nor outside', async ({ page }) => {
  await openPage(page, '?v=1&at=50.9077,34.7981&range=132');
  await rowOf(page, 'Kursk Oblast').getByRole('button').click();
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  const towns = page.getByRole('table', { name: 'Towns of Kursk Oblast' });
  await expect(towns.getByRole('row', { name: /^Kursk / })).toContainText('at the edge');
});

test(
  'a region selected on the map is selected in the table and the other way round',
  LIVE,
  async ({ page }) => {
    await openPage(page, SUMY, true);
    await clickPlace(page, [33.4, 53.1]);
    const bryansk = rowOf(page, 'Bryansk Oblast').getByRole('button');
    await expect(bryansk).toHaveAttribute('aria-expanded', 'true');
    await expect(bryansk).toBeInViewport();
    await rowOf(page, 'Kursk Oblast').getByRole('button').click();
    await expect(bryansk).toHaveAttribute('aria-expanded', 'false');
  },
);

test(
  'pointing at a region, or focusing it in the table, shows name, share and nearest point',
  LIVE,
  async ({ page }) => {
    await openPage(page, SUMY, true);
    await rowOf(page, 'Bryansk Oblast').getByRole('button').focus();
    await expect(mapOf(page)).toContainText(/Bryansk Oblast\s*86%/);
    await expect(mapOf(page)).toContainText(/Sumy, \d+\skm/);
  },
);

test('ranges are chosen from published figures, typed, added and removed', async ({ page }) => {
  await openPage(page, SUMY);
  const range = page.getByRole('textbox', { name: 'Range', exact: true });
  await expect(range).toHaveValue('306');
  await expect(page.getByRole('region', { name: 'Range', exact: true })).toContainText(
    'ATACMS: “up to 306 kilometers”',
  );
  await page.getByRole('button', { name: '300 km', exact: true }).click();
  await expect(range).toHaveValue('300');
  await expect(page).toHaveURL(/range=300&figure=atacms-300-turan/);
  await range.fill('250.5');
  await range.press('Enter');
  await expect(page).toHaveURL(/range=250\.5(&|#|$)/);
  await page.getByRole('button', { name: 'Add a range' }).click();
  await expect(page).toHaveURL(/range=165,250\.5/);
  await page.getByRole('button', { name: 'Remove the range of 250.5 km' }).click();
  await expect(range).toHaveValue('165');
  await range.fill('9000');
  await range.press('Enter');
  await expect(page.getByRole('status')).toContainText('A range is a number from 10 to 500');
  await expect(page).toHaveURL(/range=165/);
});

test('nothing in range and nothing chosen are said in words', async ({ page }) => {
  await openPage(page, '?v=1&at=48.6208,22.2879&range=50');
  await expect(page.getByRole('status')).toContainText('reaches no Russian region');
  await openPage(page, '?v=1');
  await expect(page.getByRole('status')).toContainText('Choose a launch point');
});
