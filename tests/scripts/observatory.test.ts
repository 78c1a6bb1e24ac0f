/**
 * What the HTTP Observatory would give, by its published table of points (github.com/mdn/mdn-http-observatory), for what
 * is really served. That the site is found by HTTPS only, with a redirect to it, is for the host to see to; points for
 * being on the browsers' own list of such sites come with time and are not counted.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { serveSite } from './served.ts';

const HALF_A_YEAR_S = 15_768_000;

type Judged = readonly [what: string, points: number];

function judge(headers: IncomingHttpHeaders, html: string): readonly Judged[] {
  const policy = directivesOf(String(headers['content-security-policy'] ?? ''));
  return [
    ['policy', policyPoints(policy)],
    ['cookies', headers['set-cookie'] === undefined ? 0 : -40],
    ['open to scripts of others', headers['access-control-allow-origin'] === undefined ? 0 : -50],
    ['referrer', referrerPoints(String(headers['referrer-policy'] ?? ''))],
    ['HTTPS only', httpsPoints(String(headers['strict-transport-security'] ?? ''))],
    ['no guessing of types', headers['x-content-type-options'] === 'nosniff' ? 0 : -5],
    ['framing', policy.get('frame-ancestors') === "'none'" ? 5 : -20],
    ['use by other sites', usePoints(headers['cross-origin-resource-policy'])],
    ['integrity of scripts', scriptPoints(html)],
  ];
}

function directivesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(' ');
      return [name, sources.join(' ')] as const;
    }),
  );
}

function policyPoints(policy: ReadonlyMap<string, string>): number {
  if (policy.size < 2) return -25;
  const sources = [...policy].filter(([name]) => name !== 'frame-ancestors').map(([, all]) => all);
  if (sources.some((all) => /unsafe|https?:|\*/.test(all))) return -20;
  if (/data:/.test(`${policy.get('script-src')} ${policy.get('object-src')}`)) return -20;
  const isClosed = policy.get('default-src') === "'none'" && policy.get('form-action') === "'none'";
  return isClosed ? 10 : 5;
}

function referrerPoints(policy: string): number {
  const isPrivate = /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;
  return isPrivate.test(policy) ? 5 : 0;
}

function httpsPoints(header: string): number {
  const found = /^max-age=(\d+)/.exec(header);
  if (!found) return -20;
  return Number(found[1]) >= HALF_A_YEAR_S ? 0 : -10;
}

function usePoints(policy: string | string[] | undefined): number {
  return policy === 'same-origin' || policy === 'same-site' ? 10 : 0;
}

function scriptPoints(html: string): number {
  const scripts = html.match(/<script\b[^>]*>/g) ?? [];
  return scripts.some((tag) => /src="(https?:)?\/\//.test(tag)) ? -50 : 0;
}

test.each(['/', '/method/', '/x/'])(
  'the page at %s has at least 115 points, which is A+',
  async (path) => {
    const site = await serveSite(path === '/x/' ? path : '/');
    const { headers, body } = await site.ask(path);
    site.close();
    const judged = judge(headers, body.toString());
    const score = judged.reduce((sum, [, points]) => sum + points, 100);
    expect(score, judged.map((one) => one.join(' ')).join(', ')).toBeGreaterThanOrEqual(115);
  },
);

test('a page without headers is far from it', () => {
  const score = judge({}, '').reduce((sum, [, points]) => sum + points, 100);
  expect(score).toBeLessThan(50);
});
