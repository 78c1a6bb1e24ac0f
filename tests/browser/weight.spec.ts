import { BUDGETS, weigh } from '../weight/budgets.ts';
import { expect, LIVE, test } from './fixtures.ts';

test(
  'the page, its first answer and an embed weigh no more than they may',
  LIVE,
  async ({ browser, baseURL }) => {
    const weights = await weigh(browser, `${baseURL}/`);
    expect.soft(weights.answerKb, BUDGETS.answer.what).toBeLessThanOrEqual(BUDGETS.answer.mostKb);
    expect.soft(weights.allKb, BUDGETS.all.what).toBeLessThanOrEqual(BUDGETS.all.mostKb);
    expect.soft(weights.embedKb, BUDGETS.embed.what).toBeLessThanOrEqual(BUDGETS.embed.mostKb);
    // what is measured is what people get: the map came too, and an embed is still the picture
    expect(weights.page.map(({ name }) => name)).toContain('maplibre.js');
    expect(weights.embed.map(({ name }) => name)).not.toContain('maplibre.js');
    console.log(
      `kB: first answer ${weights.answerKb.toFixed(1)}, all ${weights.allKb.toFixed(1)}, embed ${weights.embedKb.toFixed(1)}`,
    );
  },
);
