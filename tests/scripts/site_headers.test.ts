import { expect, test } from 'vitest';
import { headersFor } from '../../scripts/site_headers.mjs';

test('no page may frame the map itself, and every page may frame the embed', () => {
  expect(headersFor('/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  for (const path of ['/embed', '/embed/', '/embed/index.html']) {
    expect(headersFor(path)['Content-Security-Policy']).toContain('frame-ancestors *');
    expect(headersFor(path)['X-Robots-Tag']).toBe('noindex');
  }
  expect(headersFor('/embedded')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});

test('a frame without an origin may load what the build made', () => {
  expect(headersFor('/assets/x.js')['Access-Control-Allow-Origin']).toBe('*');
  expect(headersFor('/')['Access-Control-Allow-Origin']).toBeUndefined();
});

test('no policy allows inline scripts, eval or another origin', () => {
  for (const path of ['/', '/embed/', '/assets/x.js']) {
    expect(headersFor(path)['Content-Security-Policy']).not.toMatch(/unsafe|https?:/);
    expect(headersFor(path)['X-Content-Type-Options']).toBe('nosniff');
  }
});
