import type { LngLat } from '../geodesy.ts';
import { closed, longestStepM } from '../outline.ts';
import { DEGREES, EQUATOR_M, lngLatInRadians } from './ellipsoid.ts';
import { envelopeOf, type Envelope, type EnvelopeLoop } from './envelope.ts';
import type { Land } from './land.ts';
import type { DrawnLoop } from './land_engine.ts';
import { placeAhead } from './stretches.ts';

/** The envelope of a land as closed lines, nowhere farther from it than the tolerance. */
export function envelopeLines(land: Land, rangeM: number, toleranceM: number): DrawnLoop[] {
  const envelope = envelopeOf(land, rangeM);
  return envelope.loops.map((loop) => ({ loop, line: lineAhead(envelope, loop, toleranceM) }));
}

/** The line ahead of the parts of a border that show. */
function lineAhead(
  { boundary, rangeM }: Envelope,
  { pieces }: EnvelopeLoop,
  toleranceM: number,
): readonly LngLat[] {
  const highest = Math.max(...boundary.lat) + rangeM / EQUATOR_M;
  // what the envelope leaves open, the steps do not add to
  const arcStepM = longestStepM(1 / rangeM, highest, toleranceM / 2);
  const edgeStepM = longestStepM(1 / EQUATOR_M, highest, toleranceM / 2);
  const points = pieces.flatMap(({ stretch, from, to, lengthM }) => {
    const steps = Math.max(1, Math.ceil(lengthM / (stretch.lengthM > 0 ? edgeStepM : arcStepM)));
    return Array.from({ length: steps + 1 }, (_, k): LngLat => {
      const place = placeAhead(boundary, stretch, from + ((to - from) * k) / steps, rangeM);
      const [lng, lat] = lngLatInRadians(place);
      return [lng * DEGREES, lat * DEGREES];
    });
  });
  return closed(
    points.filter(([lng, lat], i) => lng !== points[i - 1]?.[0] || lat !== points[i - 1]?.[1]),
  );
}
