import { LIVE, expect, test } from './fixtures.ts';
import { mapIsReady, mapOf, openPage, rowOf, tableOf } from './map_page.ts';

test('the page opens with an answer: three launch points, 306 km, Kursk and its neighbours', async ({
  page,
}) => {
  await openPage(page);
  await expect(page.getByRole('status')).toContainText(
    'From 3 launch points, a range of 306 km covers all of',
  );
  await expect(page.getByRole('status')).toContainText('Kursk Oblast');
  await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
  await expect(rowOf(page, 'Bryansk Oblast')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Launch points' }).getByRole('listitem')).toHaveText([
    /Sumy/,
    /Kharkiv/,
    /Chernihiv/,
  ]);
});

test(
  'F24: the answer stands before the map, in reading order and in time',
  LIVE,
  async ({ page }) => {
    await page.route('**/maplibre*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue();
    });
    await openPage(page);
    await expect(tableOf(page)).toBeVisible();
    await expect(mapOf(page).getByRole('button', { name: /^Launch point Kharkiv/ })).toBeVisible();
    const isBefore = await page.evaluate(() => {
      const [status] = document.querySelectorAll('[role=status]');
      const [map] = document.querySelectorAll('section[aria-label=Map]');
      return Boolean(
        status && map && status.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });
    expect(isBefore).toBe(true);
    await mapIsReady(page);
  },
);

test.describe(() => {
  test.use({ expectedErrors: [/Failed to load resource|integrity/i] });

  test('F28: where the map is blocked the page says so and still answers', async ({ page }) => {
    await page.route('**/maplibre*', (route) => route.abort());
    await page.goto('/');
    await expect(mapOf(page).getByText('The full map could not be loaded')).toBeVisible();
    await expect(rowOf(page, 'Belgorod Oblast')).toContainText('100%');
    await page.getByRole('button', { name: 'Remove Kharkiv' }).click();
    await expect(page.getByRole('status')).toContainText('From 2 launch points');
  });
});
