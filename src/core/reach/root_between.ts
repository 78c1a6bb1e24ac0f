/* Where a line crosses a ring: the root of a gap that changes its sign once. */

/**
 * The root of a smooth gap (metres) that is at most 0 at `inside` and above 0 at `outside`, to 0.1 µm: secants through
 * the last two places, halving the bracket where they leave it and now and then besides.
 */
export function rootBetween(gapAt: (t: number) => number, inside: number, outside: number): number {
  return rootBetweenGaps(gapAt, inside, gapAt(inside), outside, gapAt(outside));
}

/** The same where the gaps at both ends are known. */
export function rootBetweenGaps(
  gapAt: (t: number) => number,
  inside: number,
  gapInside: number,
  outside: number,
  gapOutside: number,
): number {
  let a = inside;
  let b = outside;
  let before = a;
  let here = b;
  let gapBefore = gapInside;
  let gapHere = gapOutside;
  // rounding may give the vertex that was found inside a gap just above 0
  if (gapBefore >= 0) return a;
  if (gapHere <= 0) return b;
  for (let round = 0; round < 80; round++) {
    let t = here - (gapHere * (here - before)) / (gapHere - gapBefore);
    const isBetween = (t > a && t < b) || (t < a && t > b);
    if (!isBetween || round % 6 === 5) t = (a + b) / 2;
    const gap = gapAt(t);
    if (Math.abs(gap) < 1e-7 || t === a || t === b) return t;
    if (gap > 0) b = t;
    else a = t;
    before = here;
    gapBefore = gapHere;
    here = t;
    gapHere = gap;
  }
  return (a + b) / 2;
}
