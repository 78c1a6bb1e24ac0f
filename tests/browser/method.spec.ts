import AxeBuilder from '@axe-core/playwright';
import { LANGUAGES } from '../../src/core/languages.ts';
import { FIGURES } from '../../src/core/figures.ts';
import { expect, test } from './fixtures.ts';
import { openPage } from './map_page.ts';

const SCENARIO = '?v=1&at=50.9077,34.7981&range=165&lang=uk';

test('the notes lead to the method in the language of the map, and the way back to the same map', async ({
  page,
}) => {
  await openPage(page, SCENARIO);
  await page.getByRole('link', { name: 'Метод і джерела' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Метод і джерела');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page).toHaveTitle('Метод і джерела');
  await page.getByRole('link', { name: 'Назад до карти' }).click();
  await expect(page.getByRole('status')).toContainText('165 км');
  await expect(page).toHaveURL(/\/\?v=1&at=50.9077,34.7981&range=165&lang=uk/);
});

test('another language keeps the scenario and the keyboard where they are', async ({ page }) => {
  await page.goto(`/method/${SCENARIO}`);
  await page.getByLabel('Мова').selectOption('pl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Metoda i źródła');
  await expect(page.getByLabel('Język')).toBeFocused();
  await expect(page).toHaveURL(/at=50.9077,34.7981&range=165&lang=pl/);
  await expect(page.getByRole('link', { name: 'Powrót do mapy' })).toHaveAttribute(
    'href',
    '../?v=1&at=50.9077,34.7981&range=165&lang=pl',
  );
});

test('it names the licences of all that is shipped', async ({ page }) => {
  await page.goto('/method/?lang=en');
  await page.getByRole('link', { name: 'Licences of all' }).click();
  await expect(page).toHaveURL(/\/licences\.txt$/);
  for (const name of ['maplibre-gl', 'svelte', '@fontsource/source-sans-3', 'Natural Earth']) {
    await expect(page.getByText(name).first()).toBeVisible();
  }
});

test('where pages are opened by their files, the way there and back is by files too', async ({
  page,
}) => {
  await openPage(page, `index.html${SCENARIO}`);
  await page.getByRole('link', { name: 'Метод і джерела' }).click();
  await expect(page).toHaveURL(/\/method\/index\.html\?v=1/);
  await page.getByRole('link', { name: 'Назад до карти' }).click();
  await expect(page).toHaveURL(/\/index\.html\?v=1/);
  await expect(page.getByRole('status')).toContainText('165 км');
});

test('every published figure stands there with what was printed, by whom and when', async ({
  page,
}) => {
  await page.goto('/method/?lang=en');
  const table = page.getByRole('table', { name: 'Published figures' });
  for (const { printed, outlet } of Object.values(FIGURES)) {
    const row = table.getByRole('row').filter({ hasText: printed }).filter({ hasText: outlet });
    await expect(row.first()).toBeVisible();
  }
});

test('it loads neither the map nor its data', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/method/?lang=de');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(loaded.filter((address) => /maplibre|map[.-]|towns/.test(address))).toEqual([]);
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });
  test('F26: with scripts blocked it can be read in English', async ({ page }) => {
    await page.goto('/method/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method and sources');
    await expect(page.getByRole('heading', { name: 'How accurate it is' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Back to the map' })).toHaveAttribute(
      'href',
      '../',
    );
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`it has no accessibility violations in the ${theme} theme`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(`/method/?theme=${theme}&lang=el`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('in every language it fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  for (const language of LANGUAGES) {
    await page.goto(`/method/?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widthPx, language).toBe(360);
  }
});

test('it loads no script of the map, whose policy is another', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/method/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked.filter((address) => /\/(?:answer|map)[^/]*\.js/.test(address))).toEqual([]);
});
