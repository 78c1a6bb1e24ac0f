import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, NO_WEBGL } from '../../scripts/browser.mjs';
import { MODES, reachState, STATES } from './axe_states.ts';
import { expect, test } from './fixtures.ts';

// axe sees nothing of what WebGL draws, which takes longer than all that it sees
const browser = await findBrowser();
test.use({
  launchOptions: {
    executablePath: browser.path,
    args: [...BROWSER_FLAGS, NO_WEBGL],
    env: { ...process.env, ...browser.env },
  },
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// `npm run test:long` tries every state in every mode; otherwise each state is seen in one, and each mode in several
const isLong = process.env.TEST_LONG === '1';

test('there are at least 25 states, all different', () => {
  expect(new Set(STATES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(25);
});

for (const [index, mode] of MODES.entries()) {
  const states = STATES.filter((_, i) => isLong || i % MODES.length === index);
  test(`axe finds nothing wrong in ${mode.name} with ${states.length} states`, async ({
    context,
  }) => {
    test.setTimeout(states.length * 30_000);
    // each state is that of a first visit, whatever was closed in the one before
    await context.addInitScript(() => {
      if (location.protocol.startsWith('http')) localStorage.clear();
    });
    for (const state of states) {
      await test.step(state.name, async () => {
        const page = await context.newPage();
        await reachState(page, state, mode);
        expect.soft(await violations(page), state.name).toEqual([]);
        expect.soft(await isWiderThanWindow(page), `${state.name} scrolls sideways`).toBe(false);
        await page.close();
      });
    }
  });
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.flatMap(({ id, nodes }) => {
    const wrong = nodes.map(({ html }) => html).filter((html) => !isPlaced(id, html));
    return wrong.length > 0 ? [`${id}: ${wrong.join(' ')}`] : [];
  });
}

/** What stands where it does because that is what it says may be near to another; lists hold the same. */
function isPlaced(rule: string, html: string): boolean {
  return rule === 'target-size' && /aria-label="Launch point|data-label=/.test(html);
}

function isWiderThanWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const panels = [document.documentElement, ...document.querySelectorAll('main, dialog')];
    return panels.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
  });
}
