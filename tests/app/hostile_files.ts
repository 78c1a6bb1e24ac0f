import { strToU8, zipSync } from 'fflate';
import { pngFile, textChunk } from '../../src/graphic/png_chunks.ts';

const bytes = (text: string) => strToU8(text);
const LINK = '?v=1&at=50.9077,34.7981';
const json = (value: unknown) => bytes(JSON.stringify(value));
const svg = (content: string) => bytes(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`);
const png = (...texts: readonly [string, string][]) =>
  pngFile(texts.map(([key, text]) => textChunk(key, text)));
const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)])));
const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** A ZIP whose list says that a file is small, while it unpacks to 30 MB. */
function lyingBomb(): Uint8Array {
  const bomb = zipSync({ 'scenario.json': new Uint8Array(30_000_000) }, { level: 9 });
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 46 < bomb.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  return bomb;
}

/** A ZIP that says it has four billion files. */
function endlessZip(): Uint8Array {
  const end = new Uint8Array(22 + 76);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setUint32(32, 0xffffffff, true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(76, 0x06054b50, true);
  view.setUint16(84, 0xffff, true);
  end.set([0x50, 0x4b]);
  return end;
}

/** Files that open nothing: what each is, and its bytes. */
export const REFUSED: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', bytes('')],
  ['one byte', bytes('{')],
  ['zeros', new Uint8Array(5000)],
  ['noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + 13) % 256)],
  ['a text with a link', bytes(`hello ${LINK}`)],
  ['a CSV with a link', bytes(`id,name\r\n1,${LINK}\r\n`)],
  ['a page', bytes(`<html><script>alert(1)</script><a href="${LINK}">x</a></html>`)],
  ['another SVG', svg('<circle r="1"/>')],
  ['an SVG with a script', svg('<script>alert(1)</script>')],
  ['an SVG with a link outside its metadata', svg(`<a href="${LINK}"/>`)],
  ['an SVG with a foreign object', svg('<foreignObject><iframe src="//x"/></foreignObject>')],
  ['an SVG cut off in its metadata', bytes(`<svg><metadata>${LINK}`)],
  ['an SVG of a million laughs', bytes(`<!DOCTYPE s [<!ENTITY a "&b;&b;">]><svg><metadata>&a;</metadata></svg>`)], // prettier-ignore
  ['an SVG that reads a file', bytes('<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg><metadata>&a;</metadata></svg>')], // prettier-ignore
  ['an SVG with a script for a link', svg('<metadata>javascript:alert(1)</metadata>')],
  ['an SVG with another site for a link', svg('<metadata>https://example.org/</metadata>')],
  ['an SVG nested deeply', bytes(`<svg>${'<g>'.repeat(300_000)}`)],
  ['an SVG of open metadata', bytes(`<svg>${'<metadata '.repeat(200_000)}`)],
  ['another PNG', png(['Title', 'cat'])],
  ['a PNG with a script for a link', png(['Link', 'javascript:alert(1)'])],
  ['a PNG with another site for a link', png(['Link', 'https://example.org/?q=1'])],
  ['a PNG cut off', png(['Link', LINK]).subarray(0, 30)],
  ['a PNG whose part says that it is 4 GB', Uint8Array.from([...png().subarray(0, 8), 255, 255, 255, 255, 105, 84, 88, 116])], // prettier-ignore
  ['a PNG with a wrong checksum', png(['Link', LINK]).map((byte, i) => (i === 30 ? byte ^ 1 : byte))], // prettier-ignore
  ['another PDF', bytes('%PDF-1.7\n1 0 obj << /Subject (nothing) >> endobj')],
  ['a PDF with a script', bytes('%PDF-1.7 << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>')], // prettier-ignore
  ['a PDF with a script for a link', bytes('%PDF-1.7 << /Subject (javascript:alert\\(1\\)) >>')],
  ['a PDF of brackets', bytes(`%PDF-1.7 /Subject ${'('.repeat(500_000)}`)],
  ['a list', json([LINK])],
  ['a text as JSON', json(LINK)],
  ['null as JSON', json(null)],
  ['JSON without a link', json({ a: 1 })],
  ['JSON cut off', bytes(`{"link": "${LINK}", "scenario": {"laun`)],
  ['JSON with a comma too many', bytes(`{"link": "${LINK}",}`)],
  ['JSON nested deeply', bytes(`{"link":${'['.repeat(200_000)}`)],
  ['JSON nested deeply and closed', bytes(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)],
  ['JSON with a link that is no text', json({ link: { href: LINK } })],
  ['JSON with a script for a link', json({ link: 'javascript:alert(1)' })],
  ['JSON with a link of its prototype', bytes(`{"__proto__": {"link": "${LINK}"}}`)],
  ['JSON with a scenario of its prototype', bytes('{"__proto__": {"scenario": {"launches": []}}}')],
  ['JSON with a constructor', bytes('{"constructor": {"prototype": {"polluted": 1}}}')],
  ['a scenario with a prototype', bytes('{"scenario": {"launches": [], "__proto__": {"polluted": 1}}}')], // prettier-ignore
  ['a scenario with infinite places', bytes('{"scenario": {"launches": [{"at": [1e999, 50]}]}}')],
  ['a scenario with 100,000 launch points', json({ launches: Array(100_000).fill({ at: [34, 50] }) })], // prettier-ignore
  ['a scenario that is a list', json({ scenario: [] })],
  ['JSON in UTF-16 that is cut off', wide('{"link": "').subarray(0, 17)],
  ['another ZIP', zip({ 'readme.txt': 'hello' })],
  ['an empty ZIP', zip({})],
  ['a ZIP cut off', zip({ 'scenario.json': `{"link":"${LINK}"}` }).subarray(0, 60)],
  ['a ZIP bomb', zipSync({ 'scenario.json': new Uint8Array(30_000_000) }, { level: 9 })],
  ['a ZIP bomb that says it is small', lyingBomb()],
  ['a ZIP of four billion files', endlessZip()],
  ['a ZIP of 3,000 files', zip(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}`, '']))) ], // prettier-ignore
  ['a ZIP with a file named after the prototype', zip({ '__proto__/x': '{}' })],
  ['a ZIP that climbs out of its folder', zip({ '../../etc/passwd': 'x' })],
  ['a ZIP in a ZIP', zipSync({ 'package.zip': zip({ 'scenario.json': `{"link":"${LINK}"}` }) })],
];

/** Files that open a scenario, and nothing else of them comes through. */
export const OPENED: readonly (readonly [string, Uint8Array])[] = [
  ['a scenario in UTF-16', wide(`{"link": "${LINK}"}`)],
  ['a scenario after the mark of UTF-8', bytes(`\ufeff{"link": "${LINK}"}`)],
  ['a scenario beside a polluted prototype', bytes(`{"__proto__": {"polluted": 1}, "link": "${LINK}"}`)], // prettier-ignore
  ['markup in a title', json({ link: `${LINK}&title=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E` })],
  ['a package packed anew in a folder', zip({ 'sumy/scenario.json': `{"link":"${LINK}"}` })],
  ['an SVG with handlers', svg(`<metadata>${LINK.replace('&', '&amp;')}</metadata><g onload="alert(1)"/>`)], // prettier-ignore
];
