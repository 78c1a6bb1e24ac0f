import type { Page, Route } from '@playwright/test';

/** A script of the build: its name, and the hash of what is in it. */
const SCRIPT = /([\w.]+-[\w-]{8})\.js\b/g;

/**
 * From now on the server has another release: each script has another name, in the page too, and the old ones are gone.
 * With `isHalf` a cache in between still gives the old page to who opens it.
 */
export async function releaseAnew(page: Page, isHalf = false): Promise<void> {
  const answer = async (route: Route): Promise<void> => {
    const request = route.request();
    const address = request.url();
    const isScript = new URL(address).pathname.endsWith('.js');
    if (isScript && !address.endsWith('.next.js')) return route.fulfill({ status: 404 });
    if (!isScript && isHalf && request.isNavigationRequest()) return route.continue();
    const url = address.replace('.next.js', '.js');
    try {
      const response = await route.fetch({ url, maxRetries: 3 });
      const body = (await response.text()).replaceAll(SCRIPT, '$1.next.js');
      await route.fulfill({ response, body });
    } catch {
      // asked by a page that has been left since
      await route.abort().catch(() => undefined);
    }
  };
  await page.route(/\/assets\/[^?]*\.js$/, answer);
  await page.route(({ pathname }) => pathname === '/', answer);
}

/** Counts how often the page is loaded, from now on. */
export function countLoads(page: Page): () => number {
  let count = 0;
  page.on('load', () => (count += 1));
  return () => count;
}

/** Blocks the stores of the browser, as private windows and third-party frames do. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
}
