import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './map_page.ts';

/** Opens the page and the dialog in which the map is passed on. */
export async function openShare(page: Page, link = ''): Promise<void> {
  await openPage(page, link);
  await page.getByRole('button', { name: 'Share this map' }).click();
  await expect(shareOf(page)).toBeVisible();
}

export function shareOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Share this map' });
}

/** What the clipboard gives to somebody who pastes. */
export function pasted(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Makes the page one that may not write to the clipboard, as in a frame that was not allowed to. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () =>
      Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
}

/** Gives the page a share sheet, which writes down what it was handed, or fails in a way. */
export async function giveShareSheet(page: Page, failure = ''): Promise<void> {
  await page.addInitScript((name) => {
    const handed: ShareData[] = [];
    Object.assign(window, { handed });
    navigator.share = (data = {}) => {
      handed.push(data);
      return name === '' ? Promise.resolve() : Promise.reject(new DOMException('failed', name));
    };
  }, failure);
}

export function handedOver(page: Page): Promise<ShareData[]> {
  return page.evaluate(() => (window as unknown as { handed: ShareData[] }).handed);
}
