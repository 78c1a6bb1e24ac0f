// what is expected is said in the words of the command line, which has all languages at hand
import '../../src/core/with_land.ts';
import '../../src/scene/words/all.ts';
import { test as base, expect, type BrowserContext, type ConsoleMessage } from '@playwright/test';

/** What a software renderer says when a picture of the map is taken. */
const KNOWN_NOISE = [/GPU stall due to ReadPixels/];

interface Options {
  /** Errors that a test causes on purpose. */
  expectedErrors: RegExp[];
}

/** Playwright's test; each one also fails on an error in the page and on a request to another origin. */
export const test = base.extend<Options & { trouble: undefined }>({
  expectedErrors: [[], { option: true }],
  trouble: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const allowed = [...KNOWN_NOISE, ...expectedErrors];
      const found = await watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      const unexpected = found.filter((line) => !allowed.some((noise) => noise.test(line)));
      expect(unexpected, 'errors, and requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Of a test in which the live map does what is tested; the others do without WebGL, which is drawn by the processor here. */
export const LIVE = { tag: '@live' };
/** Of a test about the live map itself: it is not there in a run without WebGL. */
export const LIVE_ALONE = { tag: '@live-alone' };

/** Writes down all that goes wrong in the pages of a context, in the list that it returns. */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const found: string[] = [];
  context.on('console', (message) => found.push(...linesOf(message)));
  context.on('weberror', (event) => found.push(`Uncaught: ${event.error().message}`));
  context.on('request', (request) => {
    if (!isOwn(request.url(), origin)) found.push(`Request to another origin: ${request.url()}`);
  });
  // the browser reports most violations to the console, but not each of them as an error
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Content-Security-Policy: ${violatedDirective} blocked ${blockedURI}`);
    });
  });
  return found;
}

function linesOf(message: ConsoleMessage): string[] {
  return message.type() === 'error' ? [`Console: ${message.text()}`] : [];
}

function isOwn(address: string, origin: string): boolean {
  const { protocol, origin: from } = new URL(address);
  return from === origin || protocol === 'data:' || protocol === 'blob:';
}
