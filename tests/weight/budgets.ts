import type { Browser } from 'playwright-core';
import { kilobytes, noteTransfers, type Transfer } from './transfers.ts';

/** How much may go over the wire for something, kilobytes of 1,000 bytes. */
export interface Budget {
  readonly what: string;
  readonly mostKb: number;
}

export const BUDGETS = {
  answer: {
    what: 'To the first answer: page, styles, scripts, words, regions, towns, letters',
    mostKb: 200,
  },
  all: {
    what: 'All that the page fetches by itself, with the live map',
    mostKb: 580,
  },
  embed: { what: 'An embed before someone takes hold of it', mostKb: 150 },
} as const satisfies Record<string, Budget>;

const PHONE = { width: 412, height: 823 };
const LINK = '?v=1&at=50.9077,34.7981&lang=en';

export interface Weights {
  readonly answerKb: number;
  readonly allKb: number;
  readonly embedKb: number;
  readonly page: readonly Transfer[];
  readonly embed: readonly Transfer[];
}

/**
 * Weighs the page and an embed on a phone that has seen neither. The dialogs, which are fetched when the page has rested,
 * are not counted.
 */
export async function weigh(browser: Browser, address: string): Promise<Weights> {
  const page = await transfersOf(browser, address + LINK);
  const embed = await transfersOf(browser, `${address}embed/${LINK}`);
  return {
    answerKb: kilobytes(page, 'answer'),
    allKb: kilobytes(page, 'answer', 'map', 'rest'),
    embedKb: kilobytes(embed, 'answer', 'map', 'rest'),
    page,
    embed,
  };
}

async function transfersOf(browser: Browser, address: string): Promise<readonly Transfer[]> {
  const page = await browser.newPage({ viewport: PHONE });
  // as of people who pay for each byte, for whom dialogs wait until they are wanted
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const transfers = noteTransfers(page);
  await page.goto(address);
  // until the live map has drawn, or for an embed the picture
  await page.locator('[role=application]:not([aria-busy])').waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const noted = await transfers();
  await page.close();
  return noted;
}
