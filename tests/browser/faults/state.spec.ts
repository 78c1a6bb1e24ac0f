/** Faults of storage, clock, place and typing, each by its id in docs/faults.md. */
import type { Page } from '@playwright/test';
import { renderCsv } from '../../../src/data/csv.ts';
import { renderJson } from '../../../src/data/json.ts';
import { answerTo } from '../../examples/examples.ts';
import { expect, test } from '../fixtures.ts';
import { expectLaunches, openPage, rowOf } from '../map_page.ts';
import { download } from '../studio_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981&lang=en';

async function expectAllWorks(page: Page): Promise<void> {
  await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
  await page.getByRole('button', { name: '165 km', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('a range of 165 km');
  await page.getByRole('button', { name: 'Remove Sumy' }).click();
  await expectLaunches(page, []);
}

for (const [state, spoil] of [
  [
    'throws',
    () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  ],
  [
    'is full',
    () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  ],
  ['holds rubbish', () => '{"half": '],
] as const) {
  test(`F41: where storage ${state} everything works, and tips close for as long as the page is open`, async ({
    page,
  }) => {
    await page.addInitScript(`{
      const spoil = ${spoil.toString()};
      for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = spoil;
    }`);
    await openPage(page, SUMY);
    await expectAllWorks(page);
  });
}

test('F42: storage that was wiped takes no more than closed tips with it', async ({ page }) => {
  await openPage(page, `${SUMY}&title=Kept`);
  await page.getByRole('button', { name: '165 km', exact: true }).click();
  await expect(page).toHaveURL(/range=165/);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.reload();
  await expect(page.getByRole('status')).toContainText('a range of 165 km');
  await expect(page).toHaveURL(/title=Kept/);
  await expectLaunches(page, ['Sumy']);
});

for (const year of [1970, 2099]) {
  test(`F45: with a clock in ${year} the answer is the same and files say the date of their data`, async ({
    page,
  }) => {
    await page.clock.setSystemTime(new Date(`${year}-01-01T00:00:00Z`));
    await openPage(page, '?v=1&at=50.9077,34.7981');
    await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
    await page.getByRole('button', { name: 'Download data' }).click();
    const json = (await download(page, 'All figures (JSON)')).toString();
    expect(json).toBe(renderJson(answerTo('?v=1&at=50.9077,34.7981')));
    expect(json).not.toContain(String(year));
  });
}

for (const locale of ['tr-TR', 'ar-EG', 'az-AZ', 'fa-IR', 'hi-IN']) {
  test.describe(`in the locale ${locale}`, () => {
    test.use({ locale, timezoneId: 'Pacific/Kiritimati' });

    test(`F46: with a browser in ${locale} digits, letters and files are those of the page's language`, async ({
      page,
    }) => {
      await openPage(page, '?v=1&at=50.9077,34.7981');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('status')).toContainText('306 km');
      await page.getByRole('combobox', { name: 'Search places' }).fill('KHERSON');
      await expect(page.getByRole('option', { name: /Kherson/ }).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Download data' }).click();
      const csv = (await download(page, 'Regions (CSV)')).toString();
      expect(csv).toBe(renderCsv(answerTo('?v=1&at=50.9077,34.7981')));
    });
  });
}

test('F47: what an input method is still composing is not taken, and no-break spaces and true minus signs are read', async ({
  page,
}) => {
  await openPage(page, SUMY);
  const field = page.getByRole('textbox', { name: 'Coordinates' });
  await field.fill('49\u00a0.\u00a09935,\u202f36.2304'.replaceAll('\u00a0', ''));
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expectLaunches(page, ['Sumy']);
  await field.press('Enter');
  await expectLaunches(page, ['Sumy', 'Kharkiv']);
  await field.fill('49°\u00a059′\u00a036.6″\u00a0N, \u221236.2304');
  await field.press('Enter');
  await expect(page.getByRole('alert').or(page.getByRole('status')).first()).toBeVisible();
  await expectLaunches(page, ['Sumy', 'Kharkiv']);
});

/** What the translator of a browser does: each text goes, and elements with another come in its place. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.classList.add('translated-ltr');
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!text.data.trim() || !parent || parent.closest('[translate=no], script, style, svg'))
        continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

test('F64: a page that a browser translates follows every change, and one that an extension changes lives on', async ({
  page,
}) => {
  await openPage(page, SUMY);
  await translate(page);
  await expect(page.getByRole('status')).toContainText('«From 1 launch point');
  await page
    .getByRole('button', { name: /165 km/ })
    .first()
    .click();
  await expect(page.getByRole('status')).toContainText('a range of 165 km');
  await expect(page.getByRole('status')).not.toContainText('306 km');
  await expect(page.getByRole('row', { name: /Kursk Oblast/ })).not.toContainText('100%');
  await translate(page);
  await page.evaluate(() => {
    // what extensions leave behind: elements of their own everywhere, and attributes
    for (const element of document.querySelectorAll('#app *')) {
      element.setAttribute('data-extension', '1');
      if (element.matches('div, li, td, p')) element.append(document.createElement('x-extension'));
    }
  });
  await page
    .getByRole('button', { name: /306 km/ })
    .first()
    .click();
  await expect(page.getByRole('status')).toContainText('a range of 306 km');
  await page.getByRole('button', { name: 'Remove Sumy' }).click();
  await expectLaunches(page, []);
  await page.getByRole('button', { name: /Undo/ }).click();
  await expectLaunches(page, ['Sumy']);
});
