/* Places on the outline of an envelope: how far along it they are, and back. */
import { areaAhead } from './area_ahead.ts';
import { squareBetween, type Point3 } from './ellipsoid.ts';
import type { Envelope, EnvelopeLoop, Piece } from './envelope.ts';
import type { NearestPlace } from './nearest.ts';
import { placeAhead, turnTowards } from './stretches.ts';

/** Where a place on the outline is along it. */
export interface EnvelopePlace {
  readonly loop: number;
  readonly lengthM: number;
  readonly area: number;
}

/** Where the place of the outline is that is ahead of a place of the border. */
export function placeOnEnvelope(
  envelope: Envelope,
  { edge, at }: NearestPlace,
  place: Point3,
): EnvelopePlace {
  const { boundary, stretchOf, piecesOf } = envelope;
  const isInner = at > 0 && at < 1;
  const ring = boundary.rings.find(({ last }) => edge < last)!;
  const vertex = at === 0 ? edge : edge + 1 === ring.last ? ring.first : edge + 1;
  const stretch = isInner ? stretchOf.edge[edge] : stretchOf.vertex[vertex];
  if (stretch) {
    const u = isInner ? at : turnTowards(boundary, stretch, place);
    const piece = piecesOf.get(stretch.index)?.find(({ from, to }) => u >= from && u <= to);
    if (piece) return placeOnPiece(envelope, piece, u);
  }
  return nearestEnd(envelope, place);
}

function placeOnPiece(envelope: Envelope, piece: Piece, u: number): EnvelopePlace {
  const { stretch, from, to, loop, lengthM, lengthBefore, areaBefore } = piece;
  return {
    loop,
    lengthM: lengthBefore + (lengthM * (u - from)) / (to - from),
    area: areaBefore + areaAhead(envelope.boundary, { stretch, from, to: u }, envelope.rangeM),
  };
}

/** For a place between two pieces, where rounding has put it: the nearest end of a piece. */
function nearestEnd(envelope: Envelope, place: Point3): EnvelopePlace {
  let nearest: EnvelopePlace | undefined;
  let least = Infinity;
  for (const piece of envelope.loops.flatMap(({ pieces }) => pieces)) {
    for (const u of [piece.from, piece.to]) {
      const end = placeAhead(envelope.boundary, piece.stretch, u, envelope.rangeM);
      const square = squareBetween(end, place);
      if (square >= least) continue;
      least = square;
      nearest = placeOnPiece(envelope, piece, u);
    }
  }
  return nearest ?? { loop: 0, lengthM: 0, area: 0 };
}

/** The point of a loop at a length from its beginning. */
export function pointOnEnvelope(
  { boundary, rangeM }: Envelope,
  { pieces }: EnvelopeLoop,
  lengthM: number,
): Point3 {
  const piece = pieces.findLast(({ lengthBefore }) => lengthBefore <= lengthM) ?? pieces[0]!;
  const { stretch, from, to } = piece;
  const part = Math.min(1, (lengthM - piece.lengthBefore) / piece.lengthM);
  return placeAhead(boundary, stretch, from + part * (to - from), rangeM);
}
