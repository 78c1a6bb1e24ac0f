import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/core/languages.ts';
import { expect } from './fixtures.ts';
import { openPage, rowOf } from './map_page.ts';

/** A state of the page that someone can come to, from a link and what is done then. */
export interface State {
  readonly name: string;
  readonly link: string;
  readonly reach?: (page: Page) => Promise<void>;
}

const SUMY = '?v=1&at=50.9077,34.7981';
const FIFTY = `?v=1${Array.from({ length: 50 }, (_, i) => `&at=${(47.6 + (i % 10) * 0.25).toFixed(2)},${30 + Math.floor(i / 10)}`).join('')}`;

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const dialog = (keys: string, name: string) => async (page: Page) => {
  await page.keyboard.press(keys);
  await expect(page.getByRole('dialog', { name })).toBeVisible();
};
const key = (keys: string) => (page: Page) => page.keyboard.press(keys);

export const STATES: readonly State[] = [
  { name: 'the opening example', link: '' },
  { name: 'an empty map', link: '?v=1' },
  {
    name: 'an open region',
    link: SUMY,
    reach: async (page) => {
      await rowOf(page, 'Kursk Oblast').getByRole('button').click();
      await expect(page.getByRole('table', { name: 'Towns of Kursk Oblast' })).toBeVisible();
    },
  },
  { name: 'a table sorted by name', link: SUMY, reach: press('Region') },
  {
    name: 'the studio',
    link: SUMY,
    reach: dialog('g', 'Graphic'),
  },
  {
    name: 'an open search',
    link: SUMY,
    reach: (page) => page.getByLabel('Search places').fill('ki'),
  },
  {
    name: 'a search without a find',
    link: SUMY,
    reach: (page) => page.getByLabel('Search places').fill('xyzzy'),
  },
  {
    name: 'refused coordinates',
    link: SUMY,
    reach: async (page) => {
      await page.getByLabel('Coordinates', { exact: true }).fill('55.75, 37.62');
      await page.getByRole('button', { name: 'Add launch point', exact: true }).click();
      await expect(page.getByRole('status')).toContainText('is not in Ukraine');
    },
  },
  { name: 'a bad link', link: `?v=1&at=50.9,34.8,${'long%20'.repeat(10)}&at=1,2&range=abc` },
  { name: 'a link of which nothing can be read', link: '?at=nowhere' },
  { name: 'fifty launch points', link: FIFTY },
  { name: 'four ranges', link: `${SUMY}&range=50,100,165,306` },
  { name: 'nothing within the range', link: '?v=1&at=48.6208,22.2879&range=100' },
  { name: 'from anywhere in Ukraine', link: '?v=1&from=ukraine' },
  { name: 'miles', link: `${SUMY}&units=mi` },
  { name: 'a launch point being edited', link: SUMY, reach: press('Rename Sumy') },
  {
    name: 'a step undone',
    link: SUMY,
    reach: async (page) => {
      await press('Remove Sumy')(page);
      await press('Undo')(page);
    },
  },
  { name: 'the shortcuts', link: SUMY, reach: dialog('?', 'Keyboard shortcuts') },
  { name: 'the examples', link: SUMY, reach: dialog('e', 'Try an example') },
  {
    name: 'a dialog that has not come yet',
    link: SUMY,
    reach: async (page) => {
      await page.route('**/assets/ShareDialog-*.js', () => new Promise(() => undefined));
      await page.reload();
      await press('Share this map')(page);
      await expect(page.getByRole('complementary')).toHaveText('Loading…');
    },
  },
  {
    name: 'parts of the panel that have not come yet',
    link: SUMY,
    reach: async (page) => {
      await page.route('**/assets/later_parts-*.js', () => new Promise(() => undefined));
      await page.reload();
      await press('All published figures')(page);
      await press('Where does 306 come from?')(page);
      await press('Paste a list')(page);
      await expect(page.getByRole('paragraph').filter({ hasText: 'Loading…' })).toHaveCount(3);
    },
  },
  { name: 'the crosshair', link: SUMY, reach: key('p') },
  {
    name: 'a focused launch point',
    link: SUMY,
    reach: (page) => page.getByRole('button', { name: /^Launch point Sumy/ }).focus(),
  },
  { name: 'closed tips', link: SUMY, reach: press('Close the tips') },
  {
    name: 'the last tip',
    link: SUMY,
    reach: async (page) => {
      await press('Next tip')(page);
      await press('Next tip')(page);
    },
  },
  { name: 'Start again', link: SUMY, reach: press('Start again') },
  ...LANGUAGES.filter((language) => language !== 'en').map((language) => ({
    name: `the language ${language}`,
    link: `${SUMY}&at=49.9935,36.2304&lang=${language}`,
  })),
];

/** A way of seeing the page. */
export interface Mode {
  readonly name: string;
  readonly prepare: (page: Page) => Promise<void>;
  readonly finish?: (page: Page) => Promise<void>;
}

export const MODES: readonly Mode[] = [
  { name: 'light', prepare: (page) => page.emulateMedia({ colorScheme: 'light' }) },
  { name: 'dark', prepare: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  {
    name: 'forced colours',
    prepare: (page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }),
  },
  { name: 'text of 200 %', prepare: () => Promise.resolve(), finish: doubleText },
  { name: '320 px', prepare: (page) => page.setViewportSize({ width: 320, height: 640 }) },
];

/** Opens a state in a mode. */
export async function reachState(page: Page, state: State, mode: Mode): Promise<void> {
  await mode.prepare(page);
  await openPage(page, state.link);
  await state.reach?.(page);
  await mode.finish?.(page);
}

/** Every text twice as large, as browsers do that enlarge text alone. */
async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('body, body :not(svg, svg *)')];
    const sizes = elements.map((element) => parseFloat(getComputedStyle(element).fontSize));
    for (const [index, element] of elements.entries()) {
      element.style.fontSize = `${2 * (sizes[index] ?? 16)}px`;
    }
  });
}
