import { describe, expect, test } from 'vitest';
import type { FigureId } from '../../src/core/figures.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { EXAMPLE, type Scenario } from '../../src/core/scenario.ts';
import { renderGeoJson } from '../../src/data/geojson.ts';
import { answerOf } from '../../src/data/answer.ts';
import { renderJson } from '../../src/data/json.ts';
import { explainerOf } from '../../src/scene/explainer.ts';
import { figureGroups } from '../../src/scene/figure_marks.ts';
import { notesOf } from '../../src/scene/notes.ts';
import { placeMarkOf } from '../../src/scene/place_mark.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { wordsIn } from '../../src/scene/words/words.ts';
import { ATLAS } from '../examples/examples.ts';

const ENGLISH = { language: 'en', units: 'km', theme: 'light' } as const;
const TAURUS: Scenario = {
  ...EXAMPLE,
  ranges: [{ km: 500, figure: 'taurus-500-euromaidanpress' }],
};

function sceneFor(scenario: Scenario) {
  return sceneOf(scenario, reachOf(ringSetsOf(scenario, ATLAS), ATLAS), ATLAS, ENGLISH);
}

describe('a figure that was chosen', () => {
  const cited = 'Taurus: “500 kilometers”, Euromaidan Press, 7 August 2023 (not delivered)';

  test('stands in notes and graphic with its system, and whether it was delivered', () => {
    expect(notesOf(TAURUS, 'en').join(' ')).toContain(cited);
    const { notes } = explainerOf(TAURUS, sceneFor(TAURUS), 'X');
    expect(notes.join(' ')).toContain(cited);
  });

  test('stands in the files that have notes', () => {
    const reach = reachOf(ringSetsOf(TAURUS, ATLAS), ATLAS);
    const answer = answerOf({ scenario: TAURUS, reach, atlas: ATLAS });
    expect(answer.link).toContain('range=500&figure=taurus-500-euromaidanpress');
    for (const file of [renderJson(answer), renderGeoJson(answer)]) {
      const { notes } = JSON.parse(file) as { notes: string[] };
      expect(notes.join(' ')).toContain(cited);
    }
  });

  test('of several systems each is named; of ATACMS alone it goes without saying', () => {
    const ranges = [
      { km: 80, figure: 'himars-80-kyivindependent' },
      { km: 306, figure: 'atacms-306-otgr' },
    ] as const;
    expect(notesOf({ ...EXAMPLE, ranges }, 'en').join(' ')).toMatch(/HIMARS.*; ATACMS: “up to/);
    expect(notesOf(EXAMPLE, 'en').join(' ')).toContain('Range: “up to 306 kilometers”');
  });

  test('of one’s own value nothing is cited', () => {
    const ranges = [{ km: 306 }];
    expect(notesOf({ ...EXAMPLE, ranges }, 'en').join(' ')).not.toContain('306 kilometers');
  });
});

test('figures are offered by system, ATACMS first, each with its conversion', () => {
  const groups = figureGroups(ENGLISH);
  expect(groups.map(({ system }) => system)).toEqual([
    'ATACMS',
    'Storm Shadow / SCALP-EG',
    'HIMARS (GMLRS)',
    'Taurus',
  ]);
  const marks = groups.flatMap(({ figures }) => figures);
  const detailsOf = (id: FigureId) => marks.find((mark) => mark.id === id)?.details;
  expect(detailsOf('atacms-190mi-nyt')).toEqual(['190\u00a0mi = 305.8\u00a0km']);
  expect(detailsOf('atacms-300-turan')).toEqual([]);
  expect(detailsOf('atacms-165-hromadske')).toEqual(['version supplied earlier']);
  const inMiles = figureGroups({ ...ENGLISH, units: 'mi' })[0]?.figures;
  expect(inMiles?.find(({ id }) => id === 'atacms-300-turan')?.details).toEqual([
    '300\u00a0km = 186.4\u00a0mi',
  ]);
});

describe('a place that is pointed at', () => {
  test('has its distance to each launch point, nearest first, and the status of a town there', () => {
    const mark = placeMarkOf([36.19, 51.73], sceneFor(EXAMPLE));
    expect(mark?.statusText).toBe('inside');
    expect(mark?.distances.map(({ name }) => name)).toEqual(['Sumy', 'Kharkiv', 'Chernihiv']);
    expect(mark?.distances[0]?.distanceText).toBe('133\u00a0km');
    expect(placeMarkOf([37.62, 55.75], sceneFor(EXAMPLE))?.statusText).toBe('outside');
  });

  test('from anywhere in Ukraine is as far as the border is, and within it is said so', () => {
    const scene = sceneFor({ ...EXAMPLE, from: 'ukraine' });
    const [kursk] = placeMarkOf([36.19, 51.73], scene)?.distances ?? [];
    expect(kursk).toEqual({ name: 'border of Ukraine', distanceText: '97\u00a0km' });
    const [kyiv] = placeMarkOf([30.5, 50.4], scene)?.distances ?? [];
    expect(kyiv).toEqual({ name: 'within Ukraine', distanceText: '' });
  });

  test('has none without launch points', () => {
    expect(placeMarkOf([36, 51], sceneFor({ ...EXAMPLE, launches: [] }))).toBeNull();
  });

  test('a card stays small beside many launch points', () => {
    const launches = Array.from({ length: 20 }, (_, i) => ({ at: [31 + i / 10, 50] as const }));
    const mark = placeMarkOf([36, 51], sceneFor({ ...EXAMPLE, launches }));
    expect(mark?.distances).toHaveLength(8);
    expect(mark?.moreText).toBe('12 more');
  });
});

test.each(LANGUAGES)('in %s the sentences about figures hold what they are given', (language) => {
  const words = wordsIn(language);
  const ranges = { shorter: '[300]', longer: '[306]' };
  const sentences = [
    words.areaGrows({ ...ranges, shorterArea: '[a]', longerArea: '[b]', added: '[c]' }),
    words.edgeThenInside(ranges, '[names]'),
    words.outsideThenEdge(ranges, '[names]'),
    words.differenceNote(ranges),
  ];
  for (const sentence of sentences) {
    expect(sentence).toMatch(/\[300\]/);
    expect(sentence).toMatch(/\[306\]/);
    expect(sentence).toMatch(/\.$/);
  }
  expect(sentences[0]).toMatch(/\[a\].*\[b\].*\[c\]/);
  expect(sentences[1]).toContain('[names]');
  for (const count of [1, 2, 5, 21]) expect(words.totalOf(count)).toContain(String(count));
});
