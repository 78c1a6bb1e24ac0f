// `npm run pictures`: takes the social card and the README's picture anew from the site as it is now.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { buildIfChanged } from './build.mjs';
import { freePort } from './port.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = '?v=1&at=50.9077,34.7981&at=49.9935,36.2304&at=51.4982,31.2893';
const PICTURES = [
  { file: 'public/social-card.png', width: 1200, height: 630, density: 1, isCard: true },
  { file: 'docs/screenshot.png', width: 1280, height: 860, density: 1, isCard: false },
];
// a card is read, not used: the answer without the controls
const CARD_STYLE = `
  header select, header label, form, fieldset, [aria-labelledby='regions-title'] :is(input, select),
  [aria-labelledby='launches-title'] button:is([aria-label^='Rename'], [aria-label^='Remove']),
  [aria-labelledby='launches-title'] > div button, [aria-expanded][aria-controls], button.list,
  [aria-labelledby='range-title'], [role='group'], [aria-label='Map'] > div > .button { display: none !important }
  [role='status'] p { font-size: 27px !important }
  h1 { color: var(--muted) }
`;

await buildIfChanged(ROOT);
const port = await freePort(4190);
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port, strictPort: true },
});
const { path, env } = await findBrowser({ ...process.env, STRIKE_RANGE_BROWSER: 'npm' });
const browser = await chromium.launch({
  executablePath: path,
  args: BROWSER_FLAGS,
  env: { ...process.env, ...env },
});
for (const { file, width, height, density, isCard } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: density,
    reducedMotion: 'reduce',
    // the page's own policy would refuse the style of the card
    bypassCSP: true,
  });
  await page.goto(`http://localhost:${port}/${EXAMPLE}`);
  await page.getByRole('status').waitFor();
  await page.getByRole('button', { name: 'Close the tips' }).click();
  await page.mouse.move(2, 2);
  await page.getByRole('application').and(page.locator(':not([aria-busy])')).waitFor();
  if (isCard) await page.addStyleTag({ content: CARD_STYLE });
  // the last names are still being placed when the map says that it is idle
  await page.waitForTimeout(1000);
  await page.screenshot({ path: fileURLToPath(new URL(`../${file}`, import.meta.url)) });
  await page.close();
  console.log(file);
}
await browser.close();
await server.close();
