import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, placeLabels } from '../../src/graphic/label_placing.ts';

const within = { x: 0, y: 0, width: 400, height: 300 };
const box = fc.record({
  x: fc.integer({ min: -50, max: 420 }),
  y: fc.integer({ min: -50, max: 320 }),
  width: fc.integer({ min: 5, max: 120 }),
  height: fc.integer({ min: 5, max: 30 }),
});
const place = box.map((room) => ({
  box: room,
  lines: ['a'],
  x: 0,
  baselineY: 0,
  anchor: 'start' as const,
}));
const wish = fc.record({ item: fc.nat(), places: fc.array(place, { maxLength: 6 }), mark: box });

test('no placed label overlaps another, a mark or an obstacle, and none leaves the map', () => {
  fc.assert(
    fc.property(
      fc.array(wish, { maxLength: 40 }),
      fc.array(box, { maxLength: 5 }),
      (wishes, obstacles) => {
        const placed = placeLabels(wishes, within, obstacles);
        const marks = placed.map(({ item }) => wishes.find((asked) => asked.item === item)?.mark);
        placed.forEach((label, i) => {
          const others = placed.filter((_, j) => j !== i).map((other) => other.box);
          expect([...others, ...obstacles].some((other) => overlaps(other, label.box))).toBe(false);
          expect(label.box.x).toBeGreaterThanOrEqual(0);
          expect(label.box.x + label.box.width).toBeLessThanOrEqual(400);
        });
        expect(marks).toHaveLength(placed.length);
      },
    ),
  );
});

test('the more important label keeps the place that two ask for', () => {
  const same = [
    {
      box: { x: 10, y: 10, width: 50, height: 12 },
      lines: ['a'],
      x: 10,
      baselineY: 20,
      anchor: 'start' as const,
    },
  ];
  const placed = placeLabels(
    [
      { item: 'capital', places: same },
      { item: 'village', places: same },
    ],
    within,
    [],
  );
  expect(placed.map(({ item }) => item)).toEqual(['capital']);
});

test('what a person moved stands where it was put, and the more important label makes way', () => {
  const at = (x: number) => ({
    box: { x, y: 10, width: 50, height: 12 },
    lines: ['a'],
    x,
    baselineY: 20,
    anchor: 'start' as const,
  });
  const placed = placeLabels(
    [
      { item: 'capital', places: [at(10), at(100)] },
      { item: 'village', places: [at(30)], isFixed: true },
    ],
    within,
    [{ x: 30, y: 10, width: 5, height: 5 }],
  );
  expect(placed.map(({ item, x }) => [item, x])).toEqual([
    ['village', 30],
    ['capital', 100],
  ]);
});
