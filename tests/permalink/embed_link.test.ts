import { expect, test } from 'vitest';
import { embedLink, EMBED_DEFAULTS, readEmbedLink } from '../../src/permalink/embed_link.ts';
import { decodeLink } from '../../src/permalink/permalink.ts';

test('the options are taken out of the query, and the scenario stays as it was', () => {
  const { link, options, issues } = readEmbedLink(
    '?v=1&at=50.9077,34.7981&map=static&table=below&height=360&id=map-2',
  );
  expect(options).toEqual({ map: 'static', table: 'below', heightPx: 360, id: 'map-2' });
  expect(decodeLink(link)).toEqual(decodeLink('?v=1&at=50.9077,34.7981'));
  expect(issues).toEqual([]);
});

test('options alone open the example, as no query does', () => {
  expect(decodeLink(readEmbedLink('?table=none').link)).toEqual(decodeLink(''));
});

test('what is written reads back, and defaults are not written', () => {
  const options = { map: 'static', table: 'none', heightPx: 500, id: 'a_b-1' } as const;
  expect(readEmbedLink(embedLink('?v=1', options)).options).toEqual(options);
  expect(embedLink('?v=1', EMBED_DEFAULTS)).toBe('?v=1');
});

test('an ampersand that was encoded twice does not hide an option', () => {
  expect(readEmbedLink('?v=1&amp;map=static&amp;amp;table=none').options).toMatchObject({
    map: 'static',
    table: 'none',
  });
});

test.each([
  ['map=alive', 'map', 'alive'],
  ['table=', 'table', ''],
  ['height=20', 'height', '20'],
  ['height=1e3', 'height', '1e3'],
  ['height=-400', 'height', '-400'],
  ['height=99999', 'height', '99999'],
  ['height=NaN', 'height', 'NaN'],
  ['id=%3Cscript%3E', 'id', '<script>'],
  ['map=__proto__', 'map', '__proto__'],
  ['map=%ff%', 'map', '\ufffd%'],
])('%s gives its default and an issue', (part, key, text) => {
  const { options, issues } = readEmbedLink(`?v=1&${part}`);
  expect(options).toEqual(EMBED_DEFAULTS);
  expect(issues).toEqual([{ code: 'unreadable-value', key, text }]);
});

test.each([
  ['map=live', {}],
  ['map=STATIC', { map: 'static' }],
  ['map=+static+', { map: 'static' }],
  ['map=static&map=live', { map: 'static' }],
  ['table=folded', {}],
  ['height=160', { heightPx: 160 }],
  ['height=1200', { heightPx: 1200 }],
  ['height=500px', { heightPx: 500 }],
  ['id=a', { id: 'a' }],
])('%s is taken without an issue', (part, options) => {
  const read = readEmbedLink(`?v=1&${part}`);
  expect(read.options).toEqual({ ...EMBED_DEFAULTS, ...options });
  expect(read.issues).toEqual([]);
});

test.each(['height=159', 'height=1201', 'height=x500', 'height=500pxx', 'id=a!', 'id=!a', 'id='])(
  '%s is not taken',
  (part) => {
    const { options, issues } = readEmbedLink(`?v=1&${part}`);
    expect(options).toEqual(EMBED_DEFAULTS);
    expect(issues).toHaveLength(1);
  },
);

test('what is left behind the first option is a query still', () => {
  expect(readEmbedLink('?map=static&v=1&at=50.9077,34.7981').link).toBe('?&v=1&at=50.9077,34.7981');
});

test('an issue tells the beginning of a long value', () => {
  const [issue] = readEmbedLink(`?v=1&id=${'!'.repeat(100)}`).issues;
  expect(issue).toMatchObject({ text: '!'.repeat(40) });
});
