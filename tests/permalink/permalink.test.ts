import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY, EXAMPLE, LIMITS, type Scenario } from '../../src/core/scenario.ts';
import { decodeLink, encodeLink, isTooLong } from '../../src/permalink/permalink.ts';
import { scenarios } from './scenarios.ts';

// many runs, perhaps on a busy machine
const LAW_MS = 60_000;

test('the link of design part 4 is written as it stands there', () => {
  const scenario: Scenario = {
    ...EMPTY,
    launches: [{ at: [34.7981, 50.9077] }, { at: [36.2304, 49.9935], label: 'Our example' }],
    ranges: [{ km: 165 }, { km: 306 }],
    language: 'uk',
  };
  const link = '?v=1&at=50.9077,34.7981&at=49.9935,36.2304,Our%20example&range=165,306&lang=uk';
  expect(encodeLink(scenario)).toBe(link);
  expect(decodeLink(`/${link}`)).toEqual({ scenario, unknown: [], issues: [] });
});

test('the example is written in full, the empty map as its version', () => {
  expect(encodeLink(EXAMPLE)).toBe('?v=1&at=50.9077,34.7981&at=49.9935,36.2304&at=51.4982,31.2893');
  expect(encodeLink(EMPTY)).toBe('?v=1');
});

test('no query opens the example, a version alone the empty map', () => {
  for (const text of [
    '',
    ' ',
    '?',
    '/',
    'https://example.org',
    'https://example.org/embed/?#map=5/50/30',
  ]) {
    expect(decodeLink(text)).toEqual({ scenario: EXAMPLE, unknown: [], issues: [] });
  }
  expect(decodeLink('?v=1')).toEqual({ scenario: EMPTY, unknown: [], issues: [] });
});

test('all keys stand in canonical order, whatever order they came in', () => {
  const link =
    '?v=1&at=50.9077,34.7981,A&from=ukraine&range=165,306&figure=-,atacms-306-otgr&frame=28,48,42,54' +
    '&title=T&subtitle=S&note=N&credit=C&units=mi&lang=uk&theme=dark' +
    '&size=column&palette=press&bg=transparent&inset=none&labels=few' +
    '&hide=town-538560,region-RU-KRS&move=launch-1,50.5,34.1&beta=1&alpha=2';
  const parts = link.slice(1).split('&');
  const known = [...parts.slice(0, -2)].reverse();
  const { scenario, unknown, issues } = decodeLink(`?beta=1&${known.join('&')}&alpha=2`);
  expect(issues).toEqual([]);
  expect(encodeLink(scenario, unknown)).toBe(link);
});

test(
  'a scenario reads back from its link',
  () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const link = encodeLink(scenario);
        fc.pre(!isTooLong(link));
        expect(decodeLink(link)).toEqual({ scenario, unknown: [], issues: [] });
        expect(decodeLink(`(https://example.org/embed/${link}).`).scenario).toEqual(scenario);
      }),
      { numRuns: 300 },
    );
  },
  LAW_MS,
);

test(
  'a link holds only characters that chat apps leave alone',
  () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(encodeLink(scenario)).toMatch(/^\?v=1(?:&[a-z]+=(?:[\w.,-]|%[0-9A-F]{2})*)*$/);
        expect(encodeLink(scenario)).not.toMatch(/[.,](?:&|$)/);
      }),
    );
  },
  LAW_MS,
);

test('numbers are rounded and written without trailing zeros, exponent, plus or minus nought', () => {
  const scenario: Scenario = {
    ...EMPTY,
    launches: [{ at: [34.10000004, 50] }, { at: [-0.00000004, 1e-7] }, { at: [-3.00005, -50.5] }],
    ranges: [{ km: 70.5000001 }, { km: 100.04 }],
    frame: [-0.001, -1.505, 10.1, 20],
  };
  expect(encodeLink(scenario)).toBe(
    '?v=1&at=50,34.1&at=0,0&at=-50.5,-3.0001&range=70.5,100&frame=0,-1.51,10.1,20',
  );
});

test('a stop or a comma that ends a value is told apart from one after the link', () => {
  const scenario: Scenario = { ...EMPTY, title: 'In the U.S.', note: 'One, two,' };
  expect(encodeLink(scenario)).toBe('?v=1&title=In%20the%20U.S%2E&note=One,%20two%2C');
  expect(decodeLink(`${encodeLink(scenario)},`).scenario).toEqual(scenario);
});

test('the default range is not written, and a range list without figures cites nothing', () => {
  expect(decodeLink('?v=1').scenario.ranges).toEqual([{ km: 306, figure: 'atacms-306-otgr' }]);
  expect(decodeLink('?v=1&range=306').scenario.ranges).toEqual([{ km: 306 }]);
  expect(encodeLink({ ...EMPTY, ranges: [{ km: 306 }] })).toBe('?v=1&range=306');
});

test.each([
  ['8,000', 8000, false],
  ['8,001', 8001, true],
])('with %s characters after its question mark it is too long: %s', (_, length, isLong) => {
  const link = `?v=1&title=${'a'.repeat(length - 'v=1&title='.length)}`;
  expect(isTooLong(link)).toBe(isLong);
  expect(isTooLong(`https://example.org/${link}`)).toBe(isLong);
  expect(decodeLink(link).issues.some(({ code }) => code === 'link-too-long')).toBe(isLong);
});

test('spaces around the choices of the graphic and commas too many are no faults', () => {
  const { scenario, issues } = decodeLink('?v=1&size=%20column+&hide=,town-1,%20,&palette=+press');
  expect(issues).toEqual([]);
  expect(scenario.graphic).toEqual({ size: 'column', palette: 'press', hidden: ['town-1'] });
});

test('capital and small hexadecimal digits are the same letters', () => {
  expect(decodeLink('?v=1&title=%c3%A9%4a%4A').scenario.title).toBe('éJJ');
});

test('a percent sign that begins no escape is kept as one in a part that is not known', () => {
  const { scenario, unknown } = decodeLink('?v=1&new=50%z&other=%4g%41');
  expect(encodeLink(scenario, unknown)).toBe('?v=1&new=50%25z&other=%254g%41');
});

test.each([
  ['http://example.org', EXAMPLE],
  ['(("«?v=1', EMPTY],
  ['?v=1&frame=%20FIT%20', EMPTY],
  ['?amp;amp;v=1&title=A', { ...EMPTY, title: 'A' }],
  ['"https://example.org/?v=1&title=A" title="B>"', { ...EMPTY, title: 'A' }],
  ['"https://example.org/?v=1&title=AB', { ...EMPTY, title: 'AB' }],
  ['?v=1&title=A&quot;B', { ...EMPTY, title: 'A"B' }],
  ['?v=3D1&title=3DA=\nB', { ...EMPTY, title: 'AB' }],
  ['?v=3D1&title=3DA=\r\nB', { ...EMPTY, title: 'AB' }],
])('%s is read without a word', (text, scenario) => {
  expect(decodeLink(text)).toEqual({ scenario, unknown: [], issues: [] });
});

test.each([
  ['v', '1a'],
  ['v', '0'],
  ['figure', 'none-such'],
  ['from', 'russia'],
  ['frame', '1,2,3'],
  ['units', 'versts'],
  ['lang', 'xx'],
  ['theme', 'sepia'],
])('“%s=%s” is left out with its key and its text', (key, text) => {
  const { scenario, issues } = decodeLink(`?at=50,30&${key}=${text}`);
  expect(scenario).toMatchObject({ launches: [{ at: [30, 50] }], frame: 'fit' });
  expect(issues).toEqual([{ code: 'unreadable-value', key, text }]);
});

test.each([
  [
    [{ km: 306, figure: 'atacms-306-otgr' }, { km: 400 }],
    '&range=306,400&figure=atacms-306-otgr,-',
  ],
  [[{ km: 300, figure: 'atacms-306-otgr' }], '&range=300&figure=atacms-306-otgr'],
])('only the default range alone is not written: %j', (ranges, written) => {
  expect(encodeLink({ ...EMPTY, ranges } as Scenario)).toBe(`?v=1${written}`);
});

test.each([
  ['a'.repeat(60), 'a'.repeat(60)],
  ['a'.repeat(61), `${'a'.repeat(59)}…`],
])('of a value that cannot be read the beginning is told: %s', (text, told) => {
  expect(decodeLink(`?v=1&theme=${text}`).issues).toEqual([
    { code: 'unreadable-value', key: 'theme', text: told },
  ]);
});

test('the commas of a label count, and a label that is too long is told of with its key', () => {
  const label = (letters: number) => `a,${'b'.repeat(letters)}`;
  expect(decodeLink(`?v=1&at=50,30,${label(78)}`).issues).toEqual([]);
  expect(decodeLink(`?v=1&at=50,30,${label(79)}`).issues).toEqual([
    { code: 'text-shortened', key: 'at', limit: 80 },
  ]);
});

test('the launch points of a bare query are counted from its first one', () => {
  const [issue] = decodeLink(Array(51).fill('at=50,30').join('&')).issues;
  expect(issue).toEqual({ code: 'too-many-launches', limit: 50, given: 51 });
});

test('a link is decoded twice only where nothing could be read of it', () => {
  const twice = decodeLink('%3Fv%3D1%26at%3D50,30');
  expect(twice.scenario.launches).toEqual([{ at: [30, 50] }]);
  const half = decodeLink('?v=1&at=50,30&range=%253330');
  expect(half.scenario).toEqual({ ...EMPTY, launches: [{ at: [30, 50] }] });
  expect(half.issues).toEqual([{ code: 'not-a-range', text: '%3330' }]);
  expect(decodeLink('?v=1&new=%26at%3D50,30').scenario).toEqual(EMPTY);
  expect(decodeLink('%3Fnew%3D1').unknown).toEqual([]);
});

test.each([
  ['palette', 'beige'],
  ['bg', 'paper'],
  ['inset', 'middle'],
  ['labels', 'all'],
  ['size', '10x10'],
  ['hide', 'town-0'],
  ['hide', 'base-12'],
  ['hide', 'launch-51'],
  ['move', 'town-538560'],
  ['move', 'town-538560,51.7'],
  ['move', 'town-538560,91,36'],
  ['move', 'town-538560,51.7,36.2,1'],
])('“%s=%s” is left out with a sentence', (key, text) => {
  const { scenario, issues } = decodeLink(`?v=1&at=50.9,34.8&${key}=${text}`);
  expect(scenario.graphic).toBeUndefined();
  expect(issues).toEqual([{ code: 'unreadable-value', key, text }]);
});

test('labels are hidden and moved once each, in small or capital letters, as often as the key stands', () => {
  const { scenario, issues } = decodeLink(
    '?v=1&hide=region-ru-krs,TOWN-1&hide=town-1,ring-305.8&move=Town-1,51.0004,36&move=town-1,50,36',
  );
  expect(issues).toEqual([]);
  expect(scenario.graphic).toEqual({
    hidden: ['region-RU-KRS', 'town-1', 'ring-305.8'],
    moved: [{ label: 'town-1', to: [36, 51] }],
  });
});

test('at most 200 labels are hidden and 100 moved; what is beyond is told about', () => {
  const towns = Array.from({ length: 201 }, (_, i) => `town-${i + 1}`);
  const moves = towns.slice(0, 101).map((town) => `&move=${town},50,36`);
  const { scenario, issues } = decodeLink(`?v=1&hide=${towns.join(',')}${moves.join('')}`);
  expect(scenario.graphic?.hidden).toHaveLength(200);
  expect(scenario.graphic?.moved).toHaveLength(100);
  expect(issues).toEqual([
    { code: 'unreadable-value', key: 'hide', text: 'town-201' },
    { code: 'unreadable-value', key: 'move', text: 'town-101,50,36' },
  ]);
});

test('tracking keys are dropped and other unknown keys kept as they came, after the known ones', () => {
  const link = '?utm_source=a&new=a%2Fb+c&at=50,30&fbclid=x&gclid=y&mc_cid=z&v=1&flag';
  const { scenario, unknown } = decodeLink(link);
  expect(encodeLink(scenario, unknown)).toBe('?v=1&at=50,30&new=a%2Fb+c&flag');
});

test('links of 8 points keep within 200, 300 and 600 characters', () => {
  const places: readonly [number, number, string, string][] = [
    [34.7981, 50.9077, 'Sumy', 'Суми'],
    [36.2304, 49.9935, 'Kharkiv', 'Харків'],
    [31.2893, 51.4982, 'Chernihiv', 'Чернігів'],
    [35.0399, 48.4593, 'Dnipro', 'Дніпро'],
    [35.1396, 47.8388, 'Zaporizhzhia', 'Запоріжжя'],
    [32.6169, 46.6354, 'Kherson', 'Херсон'],
    [31.9974, 46.9659, 'Mykolaiv', 'Миколаїв'],
    [30.7326, 46.4775, 'Odesa', 'Одеса'],
  ];
  const lengthWith = (labelOf: (latin: string, cyrillic: string) => object) => {
    const launches = places.map(([lng, lat, latin, cyrillic]) => ({
      at: [lng, lat] as const,
      ...labelOf(latin, cyrillic),
    }));
    return encodeLink({ ...EMPTY, launches }).length;
  };
  expect(lengthWith(() => ({}))).toBeLessThan(200);
  expect(lengthWith((latin) => ({ label: latin }))).toBeLessThan(300);
  expect(lengthWith((_, cyrillic) => ({ label: cyrillic }))).toBeLessThan(600);
});

test('F37: ten thousand points give fifty, and say so', () => {
  const { scenario, issues } = decodeLink(`?v=1${'&at=50.9077,34.7981'.repeat(10_000)}`);
  expect(scenario.launches).toHaveLength(LIMITS.launches);
  expect(issues).toEqual([
    { code: 'link-too-long', limit: 8000, length: 190_003 },
    { code: 'too-many-launches', limit: 50, given: 10_000 },
  ]);
});

test('a link that is too long is cut between two parts, so that no number is read in half', () => {
  const label = 'a'.repeat(77);
  const link = `?v=1${`&at=50.9077,34.7981,${label}`.repeat(50)}&title=${'b'.repeat(3985)}&range=70.5`;
  const { scenario } = decodeLink(link);
  expect(scenario.launches.every((launch) => launch.label === label)).toBe(true);
  expect(scenario.title).toBeUndefined();
});

test.each([
  ['an opening bracket', '('],
  ['&amp;', '&amp;'],
  ['half a letter', '%D0'],
  ['a stop', '.'],
  ['a part', '&a=b'],
  ['a hash', '#'],
  ['an unreadable point', '&at=x'],
])('F37: a megabyte of %s is read in less than a second', (_, piece) => {
  const start = performance.now();
  const { issues } = decodeLink(`?v=1&title=${piece.repeat(1_000_000 / piece.length)}a`);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(issues.length).toBeLessThanOrEqual(20);
});

test('rubbish is told about in at most twenty sentences', () => {
  expect(decodeLink(`?v=1${'&at=x'.repeat(300)}`).issues).toHaveLength(20);
});
