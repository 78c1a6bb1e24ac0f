import { expect, test } from 'vitest';
import { readPlaceList, type ListLine } from '../../src/core/place_list.ts';
import { ATLAS } from '../examples/examples.ts';

function read(text: string, limit = 50): readonly ListLine[] {
  return readPlaceList(text, [{ at: [36.2527, 49.9808] }], ATLAS, limit);
}

test.each([
  ['Sumy', [34.8003, 50.9077], undefined],
  ['1. Суми', [34.8003, 50.9077], undefined],
  ['- Artemivsk', [37.9998, 48.5944], undefined],
  ['50.9077, 34.7981', [34.7981, 50.9077], undefined],
  ['Our example: 50.9077, 34.7981', [34.7981, 50.9077], 'Our example'],
  ['50.9077, 34.7981, Our example', [34.7981, 50.9077], 'Our example'],
  ['Our example\t50.9077\t34.7981', [34.7981, 50.9077], 'Our example'],
  ['Our example; 50.9077; 34.7981', [34.7981, 50.9077], 'Our example'],
  ['50°54′28″N 34°47′53″E – Our example', [34.7981, 50.9078], 'Our example'],
  ['Office: Poltava', [34.5407, 49.5937], 'Office'],
  ['Mykolaiv, Lviv Oblast', [23.9852, 49.5237], undefined],
  ['Миколаїв, Львівська', [23.9852, 49.5237], undefined],
  ['Mykolaiv', [31.9974, 46.9659], undefined],
  ['https://www.google.com/maps/@50.9077,34.7981,12z', [34.7981, 50.9077], undefined],
])('the line “%s” is a launch point', (text, at, label) => {
  const [line] = read(text);
  expect(line).toMatchObject({ kind: 'launch' });
  if (line?.kind !== 'launch') return;
  expect(line.launch.at[0]).toBeCloseTo(at[0] ?? NaN, 1);
  expect(line.launch.at[1]).toBeCloseTo(at[1] ?? NaN, 1);
  expect(line.launch.label).toBe(label);
});

test.each([
  ['Kharkiv', 'known'],
  ['Harkiv', 'doubtful'],
  ['34.7981, 50.9077', 'doubtful'],
  ['55.75, 37.62', 'outside'],
  ['Kursk', 'unread'],
  ['name, latitude, longitude', 'unread'],
  ['91.5, 34.5', 'unread'],
  ['x'.repeat(1e5), 'unread'],
])('the line “%.30s” is %s', (text, kind) => {
  expect(read(text)[0]?.kind).toBe(kind);
});

test('empty lines say nothing, a place is taken once, and the limit is kept', () => {
  const lines = read('Sumy\r\n\n  \nСуми\nPoltava\nKyiv', 3);
  expect(lines.map(({ kind }) => kind)).toEqual(['launch', 'known', 'launch', 'too-many']);
});
