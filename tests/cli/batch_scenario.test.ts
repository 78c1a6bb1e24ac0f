import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/core/parse_scenario.ts';
import { EMPTY, EXAMPLE, type Scenario } from '../../src/core/scenario.ts';
import { decodeLink, encodeLink } from '../../src/permalink/permalink.ts';

// with every part: a new one that is not read is found out here
const WHOLE: Required<Scenario> = {
  launches: [{ at: [34.7981, 50.9077], label: 'Наш приклад' }, { at: [31.2893, 51.4982] }],
  from: 'ukraine',
  ranges: [{ km: 165 }, { km: 306, figure: 'atacms-306-otgr' }],
  frame: [22, 44.5, 41.25, 56],
  title: 'Title',
  subtitle: 'Subtitle',
  note: 'Note',
  credit: 'Credit',
  units: 'mi',
  language: 'el',
  theme: 'dark',
  graphic: {
    size: '1200x675',
    palette: 'press',
    background: 'transparent',
    inset: 'none',
    labels: 'few',
    hidden: ['town-538560', 'region-RU-KRS'],
    moved: [{ label: 'launch-2', to: [34.125, 50.5] }],
  },
};

test.each([
  ['the example', EXAMPLE],
  ['one with everything', WHOLE],
])('a scenario comes back the same from JSON: %s', (_, scenario) => {
  const json: unknown = JSON.parse(JSON.stringify(scenario));
  expect(parseScenario(json)).toEqual({ ok: true, value: scenario });
});

test('what is not there has its default, as in a link', () => {
  expect(parseScenario({})).toEqual({ ok: true, value: EMPTY });
  expect(parseScenario({ launches: [{ at: [34.7981, 50.9077] }] })).toEqual({
    ok: true,
    value: decodeLink('?v=1&at=50.9077,34.7981').scenario,
  });
});

test('numbers are rounded, ranges put in order and texts tidied', () => {
  const json = {
    launches: [{ at: [34.79812345, -0], label: ' a\u0000\n b ' }],
    ranges: [{ km: 306.04 }, { km: 165 }, { km: 306 }],
    frame: [1.004, 2, 3, 4],
    title: ' ',
  };
  expect(parseScenario(json)).toEqual({
    ok: true,
    value: {
      ...EMPTY,
      launches: [{ at: [34.7981, 0], label: 'a b' }],
      ranges: [{ km: 165 }, { km: 306 }],
      frame: [1, 2, 3, 4],
    },
  });
});

const point = { at: [34.8, 50.9] };

test.each([
  ['null', ' must be an object'],
  ['[]', ' must be an object'],
  ['{"launches":{}}', 'launches must be a list of 0 to 50'],
  [JSON.stringify({ launches: Array(51).fill(point) }), 'launches must be a list of 0 to 50'],
  ['{"launches":[null]}', 'launches.0 must be an object'],
  ['{"launches":[{}]}', 'launches.0.at must be [longitude, latitude] in degrees'],
  ['{"launches":[{"at":[34.8,50.9,0]}]}', 'launches.0.at must be'],
  ['{"launches":[{"at":["34.8",50.9]}]}', 'launches.0.at must be'],
  ['{"launches":[{"at":[1e999,50.9]}]}', 'launches.0.at must be'],
  ['{"launches":[{"at":[50.9,134.8]}]}', 'launches.0.at is not on the Earth'],
  ['{"launches":[{"at":[34.8,50.9],"label":7}]}', 'launches.0.label must be text'],
  ['{"launches":[{"at":[34.8,50.9],"name":"x"}]}', 'launches.0.name is no part of a scenario'],
  ['{"ranges":[]}', 'ranges must be a list of 1 to 4'],
  ['{"ranges":[306]}', 'ranges.0 must be an object'],
  ['{"ranges":[{"km":"306"}]}', 'ranges.0.km must be a number from 10 to 500'],
  ['{"ranges":[{"km":501}]}', 'ranges.0.km must be a number from 10 to 500'],
  ['{"ranges":[{"km":306,"figure":"toString"}]}', 'ranges.0.figure is not the id'],
  ['{"from":"moon"}', 'from must be one of points, ukraine'],
  ['{"frame":[1,2,0,4]}', 'frame must be "fit" or'],
  ['{"language":"xx"}', 'language must be one of en, uk'],
  ['{"units":null}', 'units must be one of km, mi'],
  ['{"graphic":1}', 'graphic must be an object'],
  ['{"graphic":{"size":"huge"}}', 'graphic.size must be a size'],
  ['{"graphic":{"paper":1}}', 'graphic.paper is no part of a scenario'],
  ['{"graphic":{"palette":"beige"}}', 'graphic.palette must be one of ember, harbour'],
  ['{"graphic":{"background":"paper"}}', 'graphic.background must be one of light, dark'],
  ['{"graphic":{"inset":"middle"}}', 'graphic.inset must be one of none, top-left'],
  ['{"graphic":{"labels":"all"}}', 'graphic.labels must be one of few, many'],
  ['{"graphic":{"size":1200}}', 'graphic.size must be a size, such as 1200x675'],
  ['{"graphic":{"hidden":"town-1"}}', 'graphic.hidden must be a list of 0 to 200'],
  ['{"graphic":{"hidden":["base-1"]}}', 'graphic.hidden.0 must name a label, such as town-'],
  ['{"graphic":{"hidden":["town-1",7]}}', 'graphic.hidden.1 must name a label'],
  [JSON.stringify({ graphic: { moved: Array(101).fill({}) } }), 'graphic.moved must be a list of'],
  ['{"graphic":{"moved":["town-1"]}}', 'graphic.moved.0 must be an object'],
  ['{"graphic":{"moved":[{"label":"town-1"}]}}', 'graphic.moved.0 must be a label and a place'],
  ['{"graphic":{"moved":[{"label":7,"to":[1,2]}]}}', 'graphic.moved.0 must be a label and a'],
  [
    '{"graphic":{"moved":[{"label":"town-1","to":[36,51],"by":1}]}}',
    'graphic.moved.0.by is no part of a scenario',
  ],
  ['{"graphic":{"moved":[{"label":"town-1","to":[181,51]}]}}', 'graphic.moved.0 must be a label'],
  ['{"title":null}', 'title must be text'],
  [JSON.stringify({ title: 'x'.repeat(501) }), 'title is longer than 500 characters'],
  ['{"__proto__":{"launches":[]}}', '__proto__ is no part of a scenario'],
  ['{"constructor":1}', 'constructor is no part of a scenario'],
])('%s is refused: %s', (json, sentence) => {
  const parsed = parseScenario(JSON.parse(json));
  if (parsed.ok) throw new Error('It was accepted');
  const [issue] = parsed.issue;
  expect(`${issue?.path} ${issue?.message}`).toContain(sentence);
});

test('a graphic of which nothing is chosen is none, and labels stand in it once', () => {
  const graphicOf = (graphic: object) => {
    const parsed = parseScenario({ graphic });
    return parsed.ok ? parsed.value.graphic : parsed.issue;
  };
  expect(graphicOf({})).toBeUndefined();
  expect(graphicOf({ hidden: [], moved: [] })).toBeUndefined();
  expect(graphicOf({ hidden: ['Town-1', 'town-2', 'TOWN-1'] })).toEqual({
    hidden: ['town-2', 'town-1'],
  });
  const [first, second] = [
    { label: 'town-1', to: [36, 51] },
    { label: 'town-1', to: [37, 52] },
  ];
  expect(graphicOf({ moved: [first, second] })).toEqual({ moved: [first] });
  const other = { label: 'town-2', to: [37, 52] };
  expect(graphicOf({ moved: [first, other] })).toEqual({ moved: [first, other] });
});

test('every problem is told of, and of very many the first', () => {
  const two = parseScenario({ from: 1, theme: 1 });
  expect(two.ok ? [] : two.issue).toHaveLength(2);
  const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`key${i}`, i]));
  const many = parseScenario(keys);
  expect(many.ok ? [] : many.issue).toHaveLength(20);
});

test('fifty launch points are taken, and of fifty wrong ones twenty are told of', () => {
  expect(parseScenario({ launches: Array(50).fill(point) })).toMatchObject({ ok: true });
  const wrong = parseScenario({ launches: Array(50).fill({}) });
  expect(wrong.ok ? [] : wrong.issue).toHaveLength(20);
});

test('lists nested 100,000 deep are refused', () => {
  const deep: unknown = JSON.parse(`{"launches":${'['.repeat(1e5)}${']'.repeat(1e5)}}`);
  expect(parseScenario(deep).ok).toBe(false);
});

const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
const almost = fc.record(
  {
    launches: fc.array(
      fc.oneof(fc.record({ at: fc.array(fc.double()), label: fc.string() }), anything),
    ),
    ranges: fc.array(fc.oneof(fc.record({ km: fc.double({ min: 5, max: 600 }) }), anything)),
    frame: fc.oneof(fc.array(fc.double({ min: -200, max: 200 })), anything),
    title: fc.oneof(fc.string({ unit: 'binary' }), anything),
    language: fc.constantFrom('en', 'uk', 'xx'),
  },
  { requiredKeys: [] },
);

test('whatever it is given it does not throw, and what it accepts stands in a link unchanged', () => {
  fc.assert(
    fc.property(fc.oneof(almost, anything), (json) => {
      const parsed = parseScenario(json);
      if (!parsed.ok) return parsed.issue.length > 0;
      const { scenario, issues } = decodeLink(encodeLink(parsed.value));
      expect(issues).toEqual([]);
      expect(scenario).toEqual(parsed.value);
      return true;
    }),
    { numRuns: 500, seed: 1 },
  );
});
