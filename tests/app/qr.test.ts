import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { type QrCode, qrOf, qrSvg } from '../../src/app/share/qr.ts';

const SITE = 'https://example.org/';

/** What a reader of other make sees in the picture of a code, 4 pixels to a module. */
function scanned(code: QrCode): string | undefined {
  const widthPx = code.length * 4;
  const picture = new Resvg(qrSvg(code, 'a code'), { fitTo: { mode: 'width', value: widthPx } });
  const { pixels, width, height } = picture.render();
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}

test.each([
  ['one launch point', `${SITE}?v=1&at=50.9077,34.7981`],
  ['eight of them', `${SITE}?v=1${'&at=50.9077,34.7981'.repeat(8)}&lang=uk`],
  [
    'Cyrillic words',
    `${SITE}?v=1&at=50.9,34.8,%D0%A1%D1%83%D0%BC%D0%B8&title=${'%D0%A9'.repeat(60)}`,
  ],
  ['an address in Cyrillic', 'https://приклад.укр/?v=1&at=50.9,34.8'],
  ['as many characters as fit with good correction', SITE.padEnd(2331, 'a')],
  ['as many characters as fit', SITE.padEnd(2953, 'a')],
])('the QR code of a link with %s reads back', (_, link) => {
  const code = qrOf(link);
  expect(code && scanned(code)).toBe(link);
});

test('a link that no QR code holds gives none', () => {
  expect(qrOf(SITE.padEnd(2954, 'a'))).toBeNull();
  expect(qrOf(SITE.padEnd(2940, 'a') + 'їїїїїїї')).toBeNull();
});

test('the file of a code holds its title as text, and nothing that runs', () => {
  const svg = qrSvg(qrOf(SITE)!, '?v=1&at=1,2<script>');
  expect(svg).toContain('<title>?v=1&amp;at=1,2&lt;script></title>');
  expect(svg).not.toMatch(/<script|href|on\w+=/);
});
