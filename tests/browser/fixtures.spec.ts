import { expect, test, watch } from './fixtures.ts';

test.use({ expectedErrors: [/./] });

test('errors and breaches of the policy do not pass unseen', async ({ context, page, baseURL }) => {
  const found = await watch(context, baseURL ?? '');
  await page.goto('/');
  await page.evaluate(() => {
    console.error('a planted line');
    setTimeout(() => {
      throw new Error('a planted error');
    });
    document.head.append(document.createElement('style'));
    document.head.lastElementChild?.append('p { color: red }');
  });
  await expect.poll(() => found).toContain('Console: a planted line');
  await expect.poll(() => found).toContain('Uncaught: a planted error');
  await expect.poll(() => found.join()).toContain('Content-Security-Policy: style-src');
});

test('a request to another origin does not pass unseen', async ({ context, page, baseURL }) => {
  const found = await watch(context, baseURL ?? '');
  const elsewhere = (baseURL ?? '').replace('localhost', '127.0.0.1');
  await page.goto(elsewhere);
  expect(found).toContain(`Request to another origin: ${elsewhere}/`);
});
