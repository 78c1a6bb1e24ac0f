/*
 * The outline of a union as closed loops of arcs. At a corner the arc of one ring ends and that of another begins, so
 * arcs chain into loops: anticlockwise round the union, clockwise round its holes. Length and area integral are counted
 * through along a loop, so they have no jumps at corners.
 */
import type { Corner } from './corners.ts';
import { angleOf, gapM, ringPoint, type Disc } from './disc.ts';
import { squareBetween, type Point3 } from './ellipsoid.ts';
import { areaIntegralAt } from './ring_area.ts';

/** A closed part of the outline, as arcs in order. */
export interface Loop {
  readonly arcs: readonly Arc[];
  readonly lengthM: number;
  /** ∫ q dλ once round: the negative of the area inside, or the area of the hole. */
  readonly area: number;
}

/** An exposed part of a ring: θ from `from` anticlockwise to `to`. */
export interface Arc {
  readonly disc: Disc;
  readonly from: number;
  readonly to: number;
  /** Index of its loop, and the length (metres) of the loop before this arc. */
  loop: number;
  lengthBefore: number;
  /** What is added to the ring's own area integral to count it along the loop. */
  areaOffset: number;
  readonly begins: Corner | undefined;
  readonly ends: Corner | undefined;
}

export interface OutlinePlace {
  readonly loop: number;
  readonly lengthM: number;
  readonly area: number;
  /** False where rounding has put the point on a part of its ring that does not show. */
  readonly isOnArc: boolean;
}

export const TURN = 2 * Math.PI;

/** Chains arcs into loops and numbers them. */
export function loopsOf(arcs: readonly Arc[]): Loop[] {
  const next = joinsOf(arcs);
  const loops: Loop[] = [];
  for (const first of arcs) {
    if (first.loop >= 0) continue;
    const chain: Arc[] = [];
    let lengthM = 0;
    let area = 0;
    for (let arc: Arc | undefined = first; arc && arc.loop < 0; arc = next.get(arc)) {
      arc.loop = loops.length;
      arc.lengthBefore = lengthM;
      arc.areaOffset = area - areaIntegralAt(arc.disc, arc.from);
      lengthM += lengthOnArc(arc, arc.to);
      area = arc.areaOffset + areaIntegralAt(arc.disc, arc.to);
      chain.push(arc);
    }
    loops.push({ arcs: chain, lengthM, area });
  }
  return loops;
}

/**
 * Which arc follows each arc. The two at a corner were found from the same corner; where three rings meet in one point
 * an arc of no length may be missing between them, and the nearest open beginning takes its place.
 */
function joinsOf(arcs: readonly Arc[]): Map<Arc, Arc> {
  const beginnings = new Map(arcs.map((arc) => [arc.begins, arc]));
  const next = new Map<Arc, Arc>();
  const ends: Arc[] = [];
  for (const arc of arcs) {
    const follower = arc.ends ? beginnings.get(arc.ends) : arc;
    if (!follower) ends.push(arc);
    else {
      next.set(arc, follower);
      beginnings.delete(arc.ends);
    }
  }
  const open = [...beginnings.values()].filter((arc) => arc.begins);
  for (const arc of ends) {
    const distance2 = ({ begins }: Arc): number =>
      begins && arc.ends ? squareBetween(begins.at, arc.ends.at) : Infinity;
    const follower = open.reduce((best, other) =>
      distance2(other) < distance2(best) ? other : best,
    );
    open.splice(open.indexOf(follower), 1);
    next.set(arc, follower);
  }
  return next;
}

function lengthOnArc({ disc, from }: Arc, theta: number): number {
  return (theta - from) * disc.minChordM;
}

export type ArcsOf = ReadonlyMap<Disc, readonly Arc[]>;

/** Where a point on the outline is along its loop; `disc` is one whose ring it lies on. */
export function placeOnOutline(arcsOf: ArcsOf, disc: Disc, point: Point3): OutlinePlace {
  const theta = angleOf(disc, point);
  for (const arc of arcsOf.get(disc) ?? []) {
    const turned = theta + TURN * Math.ceil((arc.from - theta) / TURN);
    if (turned <= arc.to) return placeOnArc(arc, turned, true);
  }
  return nearestPlace(arcsOf, point);
}

/** For a point on a hidden part of its ring, no deeper than rounding: on the arc nearest to it, or just off its end. */
function nearestPlace(arcsOf: ArcsOf, point: Point3): OutlinePlace {
  let place: OutlinePlace = { loop: 0, lengthM: 0, area: 0, isOnArc: false };
  let leastM = Infinity;
  for (const [disc, arcs] of arcsOf) {
    const offM = Math.abs(gapM(disc, point.x, point.y, point.z));
    if (offM > 1 || offM >= leastM) continue;
    const theta = angleOf(disc, point);
    for (const arc of arcs) {
      const turned = theta + TURN * Math.ceil((arc.from - theta) / TURN);
      const [past, short] = [turned - arc.to, arc.from + TURN - turned];
      const distanceM = offM + Math.max(0, Math.min(past, short)) * disc.radiusM;
      if (distanceM >= leastM) continue;
      leastM = distanceM;
      place = placeOnArc(arc, past <= 0 || past < short ? turned : turned - TURN, false);
    }
  }
  return place;
}

function placeOnArc(arc: Arc, theta: number, isOnArc: boolean): OutlinePlace {
  return {
    loop: arc.loop,
    lengthM: arc.lengthBefore + lengthOnArc(arc, theta),
    area: arc.areaOffset + areaIntegralAt(arc.disc, theta),
    isOnArc,
  };
}

/** The point of a loop at a length from its beginning. */
export function pointOnLoop({ arcs }: Loop, lengthM: number): Point3 | undefined {
  const arc = arcs.findLast(({ lengthBefore }) => lengthBefore <= lengthM) ?? arcs[0];
  return (
    arc &&
    ringPoint(
      arc.disc,
      Math.min(arc.to, arc.from + (lengthM - arc.lengthBefore) / arc.disc.minChordM),
    )
  );
}
