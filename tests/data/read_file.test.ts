import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { linkInData } from '../../src/data/read_file.ts';

const LINK = '?v=1&at=50.9077,34.7981';
const OPENED = { ok: true, value: LINK };
const NO_LINK = { ok: false, issue: { code: 'no-link' } };

const json = (value: unknown) => strToU8(JSON.stringify(value));
const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const zip = (files: Readonly<Record<string, Uint8Array>>) => zipSync(files);

/** The same in the other order of bytes. */
function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, i) => bytes[i ^ 1]!);
}

test.each([
  ['JSON', json({ link: LINK })],
  ['JSON after empty lines', strToU8(`\n  ${JSON.stringify({ link: LINK })}`)],
  ['JSON after the mark of UTF-8', strToU8(`\ufeff${JSON.stringify({ link: LINK })}`)],
  ['JSON in UTF-16', wide(JSON.stringify({ link: LINK }))],
  ['JSON in UTF-16 of the other order', swapped(wide(JSON.stringify({ link: LINK })))],
  ['a bare scenario', json({ launches: [{ at: [34.7981, 50.9077] }] })],
  ['a scenario, which holds against its link', json({ link: '?v=1', scenario: { launches: [{ at: [34.7981, 50.9077] }] } })], // prettier-ignore
  ['a ZIP', zip({ 'a.txt': strToU8('a'), 'scenario.json': json({ link: LINK }) })],
  ['a ZIP with a folder', zip({ 'map/scenario.json': json({ link: LINK }) })],
])('%s opens its link', (_, bytes) => {
  expect(linkInData(bytes)).toEqual(OPENED);
});

test.each([
  ['a text', strToU8(LINK), NO_LINK],
  ['a list', json([LINK]), NO_LINK],
  ['JSON of something else', json({ link: 'https://example.org/?q=1' }), NO_LINK],
  ['JSON whose link is no text', json({ link: 7 }), NO_LINK],
  ['JSON whose link is a list', json({ link: [LINK] }), NO_LINK],
  ['what only begins like a ZIP', strToU8('P{'), NO_LINK],
  ['what only goes on like a ZIP', strToU8('aK'), NO_LINK],
  ['JSON with a byte of a mark', Uint8Array.of(0x7b, 0xfe, 0x7d), { ok: false, issue: { code: 'damaged', format: 'JSON' } }], // prettier-ignore
  ['JSON with the other byte', Uint8Array.of(0x7b, 0xff, 0x7d), { ok: false, issue: { code: 'damaged', format: 'JSON' } }], // prettier-ignore
  ['what has half a mark', Uint8Array.of(0xff, 0x7b, 0x7d), NO_LINK],
  ['a ZIP of something else', zip({ 'a-scenario.json': json({ link: LINK }) }), NO_LINK],
  ['a ZIP with a copy', zip({ 'scenario.json.bak': json({ link: LINK }) }), NO_LINK],
  ['JSON cut off', strToU8('{"link":'), { ok: false, issue: { code: 'damaged', format: 'JSON' } }],
  ['a ZIP cut off', strToU8('PK'), { ok: false, issue: { code: 'damaged', format: 'ZIP' } }],
  ['a wrong launch point', json({ launches: [{ at: [34.7981] }] }), { ok: false, issue: { code: 'wrong-part', part: 'launches.0.at' } }], // prettier-ignore
  ['a scenario that is none', json({ scenario: 7 }), { ok: false, issue: { code: 'wrong-part', part: '' } }], // prettier-ignore
])('%s opens nothing, and why is told', (_, bytes, why) => {
  expect(linkInData(bytes)).toEqual(why);
});

/** Not packed, which is quicker. */
const box = (files: Readonly<Record<string, Uint8Array>>) => zipSync(files, { level: 0 });

test('a ZIP is looked into up to a thousand files', () => {
  const nothing = strToU8('');
  const filled = (count: number) =>
    box({
      ...Object.fromEntries(Array.from({ length: count - 1 }, (_, i) => [`${i}.txt`, nothing])),
      'scenario.json': json({ link: LINK }),
    });
  expect(linkInData(filled(1000))).toEqual(OPENED);
  expect(linkInData(filled(1001))).toEqual({
    ok: false,
    issue: { code: 'damaged', format: 'ZIP' },
  });
});

test('a scenario in a ZIP is unpacked up to a megabyte', () => {
  const padded = (length: number) =>
    box({ 'scenario.json': strToU8(JSON.stringify({ link: LINK }).padEnd(length)) });
  expect(linkInData(padded(1_000_000))).toEqual(OPENED);
  expect(linkInData(padded(1_000_001))).toEqual(NO_LINK);
});

test('what a later version wrote into the link goes on', () => {
  const file = { link: `${LINK}&new=1`, scenario: { launches: [{ at: [34.7981, 50.9077] }] } };
  expect(linkInData(json(file))).toEqual({ ok: true, value: `${LINK}&new=1` });
});
