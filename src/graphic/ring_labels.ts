import { unionOutline } from '../core/outline.ts';
import { holds } from './label_placing.ts';
import type { Box } from './clip.ts';
import type { LabelWish } from './label_placing.ts';
import type { Label } from './map_labels.ts';
import type { MapDrawing } from './map_layers.ts';
import type { Point } from './projection.ts';
import type { Terrain } from './terrain.ts';
import { placeCentred } from './text_block.ts';

/** Distance between the places that are tried, in pixels along the line. */
const STEP_PX = 10;

/** Each range's name on its own line, largest range first: near the top and where the ground is calm. */
export function ringWishes(
  { scene, camera, scale }: MapDrawing,
  terrain: Terrain,
  within: Box,
): LabelWish<Label>[] {
  const style = scale.type.ring;
  return [...scene.rings].reverse().map(({ rings, rangeKm, label }) => {
    const lines = [label];
    const outlines = unionOutline(rings, 200).flatMap((polygon) =>
      polygon.slice(0, 1).map((ring) => ring.map(camera.point)),
    );
    const tops = outlines.map((outline) => Math.min(...outline.map(([, y]) => y)));
    const bottoms = outlines.map((outline) => Math.max(...outline.map(([, y]) => y)));
    const [top, bottom] = [Math.min(...tops), Math.max(...bottoms)];
    const places = outlines
      .flatMap(stepsAlong)
      .map((point) => placeCentred(lines, style, point))
      .filter(({ box }) => holds(within, box))
      .map((place) => {
        const { box } = place;
        const middleY = box.y + box.height / 2;
        const corners = [
          terrain.colorAt([box.x, middleY]),
          terrain.colorAt([box.x + box.width, middleY]),
        ];
        const isMixed = terrain.borders.cover(box) > 0 || corners[0] !== corners[1];
        const depth = (middleY - top) / Math.max(1, bottom - top);
        // the top reads first, then the bottom, then the sides
        const side = Math.min(depth, 0.3 + (1 - depth));
        return { place, cost: side + (isMixed ? 0.25 : 0) };
      })
      .sort((a, b) => a.cost - b.cost)
      .map(({ place }) => place);
    return { item: { id: `ring-${rangeKm}`, role: 'ring', lines, style }, places };
  });
}

function stepsAlong(line: readonly Point[]): Point[] {
  const points: Point[] = [];
  let walked = STEP_PX;
  line.forEach(([x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y];
    walked += Math.hypot(x - px, y - py);
    if (walked < STEP_PX) return;
    points.push([x, y]);
    walked = 0;
  });
  return points;
}
