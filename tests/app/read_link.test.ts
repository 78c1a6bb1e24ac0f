import { expect, test } from 'vitest';
import { readLink } from '../../src/app/opening/file_message.ts';
import { renderGeoJson } from '../../src/data/geojson.ts';
import { renderJson } from '../../src/data/json.ts';
import { renderScenario } from '../../src/data/scenario_file.ts';
import { decodeLink } from '../../src/permalink/permalink.ts';
import { answerTo, EXAMPLES } from '../examples/examples.ts';
import { OPENED, REFUSED } from './hostile_files.ts';

test('there are at least 40 hostile files', () => {
  expect(REFUSED.length + OPENED.length).toBeGreaterThanOrEqual(40);
});

test.each(REFUSED)('F63: %s opens nothing and is told of', (_, file) => {
  expect(readLink(file).ok).toBe(false);
  expect('polluted' in {}).toBe(false);
});

test.each(OPENED)('F63: %s opens a launch point at Sumy and nothing else', (_, file) => {
  const read = readLink(file);
  expect(read.ok && decodeLink(read.value).scenario.launches).toEqual([{ at: [34.7981, 50.9077] }]);
  expect('polluted' in {}).toBe(false);
});

test.each(EXAMPLES)('JSON, GeoJSON and scenario of $name open again', ({ link }) => {
  const answer = answerTo(link);
  for (const text of [renderJson(answer), renderGeoJson(answer), renderScenario(answer, '1.0')]) {
    const read = readLink(new TextEncoder().encode(text));
    expect(read.ok && decodeLink(read.value).scenario).toEqual(answer.scenario);
  }
});

test('what a person changes in a scenario file holds, and parts of a later version stay in the link', () => {
  const answer = answerTo('?v=1&at=50.9077,34.7981&later=1');
  const file = renderScenario(answer, '1.0');
  const edited = file.replace('"km": 306', '"km": 165').replace(/,\s*"figure": "[^"]*"/, '');
  const read = readLink(new TextEncoder().encode(edited));
  expect(read.ok && read.value).toContain('&range=165');
  expect(read.ok && read.value).toContain('&later=1');
});

test('a scenario with a mistake is refused with the part that is wrong', () => {
  const file = '{"scenario": {"launches": [{"at": [34.8, 50.9]}, {"at": "Kyiv"}]}}';
  expect(readLink(new TextEncoder().encode(file))).toMatchObject({
    issue: { code: 'wrong-part', part: 'launches.1.at' },
  });
});
