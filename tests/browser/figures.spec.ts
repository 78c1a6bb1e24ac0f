import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LIVE, expect, test } from './fixtures.ts';
import { mapOf, openPage, pointOf, rowOf, tableOf } from './map_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981';
const TWO_RANGES = `${SUMY}&range=165,306`;

const figures = (page: Page) => page.getByRole('group', { name: 'All published figures' });
const opener = (page: Page) =>
  page.getByRole('button', { name: 'All published figures', exact: true });
const header = (page: Page, name: string) =>
  tableOf(page).getByRole('columnheader', { name, exact: true });

test('a published figure is chosen by keyboard and stands in link, notes and below the range', async ({
  page,
}) => {
  await openPage(page, SUMY);
  await opener(page).press('Enter');
  await expect(figures(page).getByRole('list')).toHaveCount(4);
  await expect(figures(page).getByRole('button', { name: /about 190 miles/ })).toContainText(
    '190 mi = 305.8 km',
  );
  const taurus = figures(page).getByRole('button', { name: /500 kilometers/ });
  await expect(taurus).toContainText('not delivered');
  await taurus.press('Enter');
  await expect(page).toHaveURL(/range=500&figure=taurus-500-euromaidanpress/);
  await expect(opener(page)).toBeFocused();
  await expect(figures(page)).toBeHidden();
  const cited = /Taurus: “500 kilometers”, Euromaidan Press, 7 August 2023 \(not delivered\)/;
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText(cited);
  await expect(page.getByRole('region', { name: 'Range', exact: true })).toContainText(cited);
});

test('two figures of the same kilometres are told apart, also after a reload', async ({ page }) => {
  await openPage(page, `${SUMY}&range=250&figure=storm-shadow-250-moscowtimes`);
  await opener(page).click();
  const moscowTimes = figures(page).getByRole('button', { name: /Moscow Times/ });
  const kyivIndependent = figures(page).getByRole('button', { name: /more than 250 kilometers/ });
  await expect(moscowTimes).toHaveAttribute('aria-pressed', 'true');
  await expect(kyivIndependent).toHaveAttribute('aria-pressed', 'false');
  await kyivIndependent.click();
  await expect(page).toHaveURL(/range=250&figure=storm-shadow-250-kyivindependent/);
  await page.reload();
  await opener(page).click();
  await expect(kyivIndependent).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(figures(page)).toBeVisible();
  await kyivIndependent.press('Escape');
  await expect(figures(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test('one’s own value cites nothing, and a smaller range has figures of its own', async ({
  page,
}) => {
  await openPage(page, SUMY);
  await opener(page).click();
  await figures(page)
    .getByRole('button', { name: /Your own value/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Range', exact: true })).toBeFocused();
  await expect(page).toHaveURL(/range=306(&|#|$)/);
  await expect(page.getByText('“up to 306 kilometers”')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add a range' }).click();
  await page.getByRole('button', { name: 'All published figures: Smaller range 1' }).click();
  await figures(page)
    .getByRole('button', { name: /80 kilometers/ })
    .click();
  await expect(page).toHaveURL(/range=80,306&figure=himars-80-kyivindependent,-/);
});

test('the page explains where 306 comes from and what 6 km change with these launch points', async ({
  page,
}) => {
  await openPage(page, SUMY);
  const question = page.getByRole('button', { name: 'Where does 306 come from?' });
  await question.click();
  await expect(page.getByRole('list').filter({ hasText: 'the same in miles' })).toContainText(
    /300\skm.*186\smi.*306\skm/s,
  );
  const difference = page.getByRole('table', { name: 'What 6 km more change here' });
  await expect(difference.getByRole('row', { name: /^Bryansk Oblast/ })).toContainText(/82%\s*86%/);
  await expect(page.getByText(/At the edge at 300\skm, inside at 306\skm: /)).toBeVisible();
  await page.getByRole('button', { name: 'Remove Sumy' }).click();
  await expect(difference).toBeHidden();
  await page.getByRole('button', { name: '165 km', exact: true }).click();
  await expect(question).toBeHidden();
});

test('from anywhere in Ukraine the 6 km are explained as well', async ({ page }) => {
  await openPage(page, '?v=1&from=ukraine');
  await page.getByRole('button', { name: 'Where does 306 come from?' }).click();
  const difference = page.getByRole('table', { name: 'What 6 km more change here' });
  await expect(difference.getByRole('row', { name: /^Rostov Oblast/ })).toBeVisible({
    timeout: 45_000,
  });
});

test('the table is filtered by name and status, and adds up what it shows', async ({ page }) => {
  await openPage(page, SUMY);
  const rows = tableOf(page).getByRole('rowheader');
  await page.getByLabel('Status').selectOption('partly inside');
  await expect(rowOf(page, 'Bryansk Oblast')).toBeVisible();
  await expect(rowOf(page, 'Kursk Oblast')).toBeHidden();
  await page.getByLabel('Status').selectOption('inside');
  await expect(rows).toHaveText([/Kursk Oblast/]);
  await expect(rowOf(page, 'Total, 1 region')).toContainText('30,129 km²');
  await page.getByLabel('Filter regions').fill('BRÿansk');
  await expect(tableOf(page)).toContainText('Nothing in the list matches.');
  await page.getByLabel('Status').selectOption('All');
  await expect(rows).toHaveText([/Bryansk Oblast/]);
});

test('two ranges are compared side by side, sorted by what the longer one adds', async ({
  page,
}) => {
  await openPage(page, SUMY);
  await expect(page.getByRole('button', { name: 'Compare ranges' })).toBeHidden();
  await openPage(page, TWO_RANGES);
  await page.getByRole('button', { name: 'Compare ranges' }).click();
  await expect(tableOf(page).getByRole('columnheader')).toHaveText([
    /Region/,
    /165 km/,
    /306 km/,
    /Difference, km²/,
  ]);
  await expect(rowOf(page, 'Bryansk Oblast')).toContainText(/6%\s*86%.*28,07\d/s);
  await header(page, 'Difference, km²').getByRole('button').click();
  await expect(tableOf(page).getByRole('rowheader').first()).toContainText('Bryansk Oblast');
  await expect(tableOf(page)).toContainText(/Total, \d+ regions, km²/);
  await page.getByRole('button', { name: 'Compare ranges' }).click();
  await expect(header(page, 'Nearest launch point')).toBeVisible();
});

test(
  'a region opens to a card with its share of each range, its distances and its towns',
  LIVE,
  async ({ page }) => {
    await openPage(page, TWO_RANGES, true);
    await rowOf(page, 'Bryansk Oblast').getByRole('button').click();
    const card = tableOf(page).getByRole('cell').filter({ hasText: 'Farthest point' });
    await expect(card).toContainText(/306\skm\s*86% · 30,29\d of 35,231\skm²/);
    await expect(card).toContainText(/165\skm\s*6% · 2,22\d of 35,231\skm²/);
    await expect(card).toContainText(/Nearest point\s*107\skm, Sumy/);
    await expect(card).toContainText(/Farthest point\s*358\skm/);
    await card.getByLabel('Filter towns').fill('klints');
    const towns = page.getByRole('table', { name: 'Towns of Bryansk Oblast' });
    await expect(towns.getByRole('rowheader')).toHaveText(['Klintsy']);
    const before = await pointOf(page, [34.8, 53.2]);
    await card.getByRole('button', { name: 'Zoom to' }).click();
    await expect(page).toHaveURL(/#map=[\d.]+\/52\.\d+\/33\.\d+/);
    expect(await pointOf(page, [34.8, 53.2])).not.toEqual(before);
  },
);

test(
  'pointing at a place shows how far it is from each launch point, at sea as well',
  LIVE,
  async ({ page }) => {
    await openPage(page, `${SUMY}&at=49.9935,36.2304`, true);
    const kursk = await pointOf(page, [36.19, 51.73]);
    await page.mouse.move(kursk.x, kursk.y);
    await expect(mapOf(page)).toContainText(
      /Kursk Oblast.*Here · inside\s*Sumy\s*13[34]\skm\s*Kharkiv/,
    );
    const sea = await pointOf(page, [36.6, 46.2]);
    await page.mouse.move(sea.x, sea.y);
    await expect(mapOf(page)).toContainText(/Here · outside\s*Kharkiv\s*\d+\skm\s*Sumy/);
    await page.mouse.move(10, 10);
    await expect(mapOf(page)).not.toContainText('Here');
  },
);

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test(
    'a long press tells the distances of a place without adding a launch point',
    LIVE,
    async ({ page }) => {
      await openPage(page, SUMY, true);
      const { x, y } = await pointOf(page, [34.0, 50.0]);
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchEnd') =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchStart' ? [{ x, y }] : [],
        });
      await touch('touchStart');
      await expect(mapOf(page)).toContainText(/Here · inside\s*Sumy\s*\d+\skm/);
      await touch('touchEnd');
      await page.waitForTimeout(300);
      await expect(mapOf(page)).toContainText('Here · inside');
      await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(1);
    },
  );
});

test('axe finds nothing wrong with picker, explanation, card and comparison on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page, TWO_RANGES);
  await opener(page).click();
  await page.getByRole('button', { name: 'Where does 306 come from?' }).click();
  await page.getByRole('button', { name: 'Compare ranges' }).click();
  await rowOf(page, 'Bryansk Oblast').getByRole('button').click();
  for (const part of ['What 6 km more change here', 'Towns of Bryansk Oblast']) {
    await expect(page.getByRole('table', { name: part })).toBeVisible();
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});
