import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { readLink } from '../../src/app/opening/file_message.ts';
import { run } from '../../src/cli/run.ts';
import { methodPage } from '../../src/app/method/page.ts';
import { text as method } from '../../src/app/method/en.ts';
import { mapHrefOf, withLanguage } from '../../src/app/method/query.ts';
import { readCoordinates } from '../../src/core/coordinates/coordinates.ts';
import { readPlaceList } from '../../src/core/place_list.ts';
import { EMPTY, LIMITS, TEXT_KEYS, tidyText } from '../../src/core/scenario.ts';
import { searchPlaces } from '../../src/core/search/search.ts';
import { pngFile, textChunk } from '../../src/graphic/png_chunks.ts';
import { readEmbedLink } from '../../src/permalink/embed_link.ts';
import { decodeLink, encodeLink, LINK_KEYS } from '../../src/permalink/permalink.ts';
import { ATLAS } from '../examples/examples.ts';
import { faultsOf } from '../permalink/sound.ts';
import { IS_LONG, PATIENCE_MS } from './hostile_scenarios.ts';
import { type Payload, PAYLOADS } from './payloads.ts';
import { MOVES_CURSOR, troublesOf } from './troubles.ts';

vi.setConfig({ testTimeout: PATIENCE_MS });

const textOf = ({ text }: Payload): string => text;
const percent = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*~.,]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
/** What takes long is asked of some of many, and of all in the long run. */
const some = <T>(all: readonly T[], every: number, first = 0): readonly T[] =>
  all.filter((_, i) => IS_LONG || i % every === first % every);
/** All that chat apps leave alone, and that means nothing in HTML or in a shell's double quotes. */
const SAFE = /^\?v=1(?:&[\w.~!$'()*+,;:@/?%=[\]-]*)*$/;

test('a payload in each text of a link comes back as the text it is', async () => {
  const troubles = await troublesOf(PAYLOADS, textOf, ({ text }) => {
    for (const key of TEXT_KEYS) {
      const { scenario } = decodeLink(`?v=1&${key}=${percent(text)}`);
      const tidied = tidyText(text, LIMITS.textLength);
      expect(scenario[key] ?? '').toBe(tidied);
      expect(encodeLink(scenario)).toMatch(/^\?v=1(?:&[a-z]+=(?:[\w.,-]|%[0-9A-F]{2})*)*$/);
      expect(decodeLink(encodeLink(scenario)).scenario).toEqual(scenario);
    }
    const label = tidyText(text, LIMITS.labelLength);
    const [launch] = decodeLink(`?v=1&at=50.9,34.8,${percent(text)}`).scenario.launches;
    expect(launch).toEqual({ at: [34.8, 50.9], ...(label !== '' && { label }) });
  });
  expect(troubles).toEqual([]);
});

test('a payload for any value, or raw in a link, breaks neither the reader nor the next link', async () => {
  const troubles = await troublesOf(PAYLOADS, textOf, ({ text }) => {
    const keys = some(LINK_KEYS, 5, text.length);
    const links = keys.flatMap((key) => [`?${key}=${percent(text)}`, `?v=1&${key}=${text}`]);
    for (const link of [...links, text, `?v=1&${text}`, `?${percent(text)}=1`, `https://${text}`]) {
      const read = decodeLink(link);
      expect(faultsOf(read)).toEqual([]);
      expect(encodeLink(read.scenario, read.unknown)).toMatch(SAFE);
      expect(faultsOf(decodeLink(readEmbedLink(link).link))).toEqual([]);
    }
  });
  expect(troubles).toEqual([]);
});

test('a payload in a field for places is a place, or is told of', async () => {
  const troubles = await troublesOf(some(PAYLOADS, 4), textOf, ({ text }) => {
    const reading = readCoordinates(text);
    if (reading.ok) expect(reading.value.at.every(Number.isFinite)).toBe(true);
    for (const line of readPlaceList(`${text}\nx: ${text}`, [], ATLAS, 50)) {
      if (line.kind === 'launch') expect(line.launch.at.every(Number.isFinite)).toBe(true);
    }
    expect(searchPlaces(text, ATLAS, 5).length).toBeLessThanOrEqual(5);
  });
  expect(troubles).toEqual([]);
});

/** A payload wherever a file has room for one. */
function filesOf(text: string): Uint8Array[] {
  const link = `?v=1&at=50.9077,34.7981&title=${text}`;
  const xml = `<svg xmlns="http://www.w3.org/2000/svg">`;
  const name = text.toWellFormed();
  return [
    strToU8(name),
    strToU8(`${xml}<metadata>${name}</metadata></svg>`),
    strToU8(`${xml}<metadata>${link}</metadata></svg>`),
    pngFile([textChunk('Link', name), textChunk('Link', link)]),
    strToU8(`%PDF-1.7\n/Subject (${name})`),
    strToU8(`%PDF-1.7\n/Subject (${link})\n<dc:source>${name}</dc:source>`),
    strToU8(JSON.stringify({ link: name })),
    strToU8(JSON.stringify({ link, scenario: { ...EMPTY, title: text, [text]: text } })),
    strToU8(`{"link": "${name}"}`),
    zipSync({ [`x${name.slice(0, 99)}`]: strToU8('x'), [`x${name.slice(0, 99)}/scenario.json`]: strToU8(JSON.stringify({ link })) }), // prettier-ignore
  ];
}

test('a payload in a dropped file opens a sound scenario or none', async () => {
  const troubles = await troublesOf(PAYLOADS, textOf, ({ text }) => {
    for (const file of filesOf(text)) {
      const read = readLink(file);
      if (read.ok) expect(faultsOf(decodeLink(read.value))).toEqual([]);
    }
  });
  expect(troubles).toEqual([]);
  expect('fired' in {}).toBe(false);
});

test('the page about the method escapes the link that it was opened from', async () => {
  const facts = { productVersion: '1', dataVersion: '1', dataDate: '2026-01-01' };
  const pageFor = (mapHref: string) =>
    methodPage(
      method,
      'en',
      { ...facts, mapHref, citedLink: `https://map.example/${mapHref}` },
      true,
    );
  const tagsIn = (page: string) =>
    page.match(/<[^>]*>/g)?.map((tag) => tag.replace(/="[^"]*"/g, ''));
  const usual = tagsIn(pageFor('../'));
  const troubles = await troublesOf(some(PAYLOADS, 3), textOf, ({ text }) => {
    expect(tagsIn(pageFor(mapHrefOf(withLanguage(`?at=${text}`, 'en'), '')))).toEqual(usual);
  });
  expect(troubles).toEqual([]);
});

test('what the command line says of a payload moves no cursor', async () => {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => (written[name] += text),
  });
  const streams = { stdout: stream('stdout'), stderr: stream('stderr') };
  const troubles = await troublesOf(PAYLOADS, textOf, async ({ text }) => {
    const link = `?v=1&range=${percent(text)}&theme=${percent(text)}&at=${percent(text)}`;
    for (const words of [[link], ['--at', text], ['--range', text], ['--lang', text], [text]]) {
      Object.assign(written, { stdout: '', stderr: '' });
      await run(['reach', ...words, '--format', 'csv'], streams);
      expect(written.stderr).not.toMatch(MOVES_CURSOR);
    }
  });
  expect(troubles).toEqual([]);
});
