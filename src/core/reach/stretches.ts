/*
 * The border of a land as stretches from which one can go outwards: an edge, square to it, or a vertex that points
 * outwards, in all directions between those of its two edges. The place ahead of a stretch at the range is on the
 * envelope unless another place of the border is nearer to it: one edge gives a line parallel to it, one vertex an arc
 * of the ring around it.
 */
import type { Boundary } from './boundary.ts';
import {
  E2,
  E2_SECOND,
  meridianM,
  primeVerticalM,
  surfaceDistanceM,
  type Point3,
} from './ellipsoid.ts';

/** A part of the border; a place on it is u from 0 to 1, in the direction of the boundary. */
export interface Stretch {
  /** Index among the stretches, which follow one another along each ring of the boundary. */
  readonly index: number;
  /** The stretch after this one. */
  readonly next: number;
  /** The edge, or the edge that begins at the vertex. */
  readonly edge: number;
  /** Length of the edge, metres; 0 for a vertex. */
  readonly lengthM: number;
  /** How far the direction outwards turns from u = 0 to 1, radians: along an edge because the meridians do. */
  readonly turn: number;
  /** Direction outwards at u = 0, anticlockwise from east; radians. Of an edge it is worked out where it is asked. */
  readonly angle: number;
  /** Of an edge: the angles by which the border turns away from it at its two ends, if it turns outwards; radians. */
  readonly bends: readonly [number, number];
}

/** The stretches of a boundary that has the land on its left. */
export function stretchesOf(boundary: Boundary): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { first, last } of boundary.rings) {
    const start = stretches.length;
    for (let edge = first; edge < last; edge++) {
      const before = edge === first ? last - 1 : edge - 1;
      const after = edge === last - 1 ? first : edge + 1;
      const turn = turnAt(boundary, before, edge);
      if (turn > 0) {
        const angle = outwardAngle(boundary, before, 1);
        stretches.push(
          stretchOf(stretches.length, { edge, lengthM: 0, turn, angle, bends: [0, 0] }),
        );
      }
      const bends = [turn, turnAt(boundary, edge, after)].map((bend) => Math.max(0, -bend));
      stretches.push(
        stretchOf(stretches.length, {
          edge,
          lengthM: lengthOf(boundary, edge),
          turn: turned(outwardAngle(boundary, edge, 1) - outwardAngle(boundary, edge, 0)),
          angle: outwardAngle(boundary, edge, 0),
          bends: [bends[0]!, bends[1]!],
        }),
      );
    }
    const end = stretches.length - 1;
    if (end >= start) stretches[end] = { ...stretches[end]!, next: start };
  }
  return stretches;
}

function stretchOf(index: number, rest: Omit<Stretch, 'index' | 'next'>): Stretch {
  return { index, next: index + 1, ...rest };
}

/** The angle by which a boundary turns from one edge to the next: above 0 where the vertex points outwards. */
function turnAt(boundary: Boundary, before: number, edge: number): number {
  return turned(outwardAngle(boundary, edge, 0) - outwardAngle(boundary, before, 1));
}

function turned(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

/** Direction square to an edge, away from the land, anticlockwise from east; radians. */
function outwardAngle({ lng, lat }: Boundary, edge: number, u: number): number {
  const rise = lat[edge + 1]! - lat[edge]!;
  const at = lat[edge]! + u * rise;
  const sinLat = Math.sin(at);
  const east = (lng[edge + 1]! - lng[edge]!) * primeVerticalM(sinLat) * Math.cos(at);
  return Math.atan2(-east, rise * meridianM(sinLat));
}

function lengthOf({ x, y, z }: Boundary, i: number): number {
  return Math.hypot(x[i + 1]! - x[i]!, y[i + 1]! - y[i]!, z[i + 1]! - z[i]!);
}

/** The place at a geodesic distance ahead of a place of a stretch, to 1 mm up to 500 km. */
export function placeAhead(
  { lng, lat }: Boundary,
  { edge, lengthM, angle, turn }: Stretch,
  u: number,
  rangeM: number,
): Point3 {
  const t = lengthM > 0 ? u : 0;
  return placeBeyond(
    lng[edge]! + t * (lng[edge + 1]! - lng[edge]!),
    lat[edge]! + t * (lat[edge + 1]! - lat[edge]!),
    angle + u * turn,
    rangeM,
  );
}

/** The place at a geodesic distance in a direction, anticlockwise from east; all in radians and metres. */
function placeBeyond(lng: number, lat: number, angle: number, rangeM: number): Point3 {
  const sinLng = Math.sin(lng);
  const cosLng = Math.cos(lng);
  const sinLat = Math.sin(lat);
  const cosLat = Math.cos(lat);
  const east = Math.cos(angle);
  const north = Math.sin(angle);
  const normalM = primeVerticalM(sinLat);
  const x = normalM * cosLat * cosLng;
  const y = normalM * cosLat * sinLng;
  const z = (1 - E2) * normalM * sinLat;
  const start = { x, y, z };
  const curvature = north ** 2 / meridianM(sinLat) + east ** 2 / normalM;
  let chordM = (2 / curvature) * Math.sin((curvature * rangeM) / 2);
  let up = (-curvature * chordM * chordM) / 2;
  // the curvature at the start leaves 30 m at 500 km, the step 1e-6 of that
  for (let step = 0; ; step++) {
    let level = 0;
    for (let round = 0; round < 3; round++) {
      level = Math.sqrt(chordM * chordM - up * up);
      const axial = level * north * cosLat + up * sinLat;
      up = -(chordM * chordM + E2_SECOND * axial * axial) / (2 * normalM);
    }
    const [e, n] = [level * east, level * north];
    const outward = up * cosLat - n * sinLat;
    const place = {
      x: x + outward * cosLng - e * sinLng,
      y: y + outward * sinLng + e * cosLng,
      z: z + n * cosLat + up * sinLat,
    };
    if (step > 0) return place;
    const distanceM = surfaceDistanceM(start, place.x, place.y, place.z);
    chordM += (rangeM - distanceM) * Math.cos((curvature * rangeM) / 2);
  }
}

/** Where on a vertex's stretch the direction to a place is: u, below 0 or above 1 where it is none of its own. */
export function turnTowards({ lng, lat, x, y, z }: Boundary, stretch: Stretch, to: Point3): number {
  const i = stretch.edge;
  const [dx, dy, dz] = [to.x - x[i]!, to.y - y[i]!, to.z - z[i]!];
  const [sinLng, cosLng] = [Math.sin(lng[i]!), Math.cos(lng[i]!)];
  const east = dy * cosLng - dx * sinLng;
  const north = dz * Math.cos(lat[i]!) - (dx * cosLng + dy * sinLng) * Math.sin(lat[i]!);
  const middle = stretch.angle + stretch.turn / 2;
  return 0.5 + turned(Math.atan2(north, east) - middle) / stretch.turn;
}
