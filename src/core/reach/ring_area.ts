/*
 * Area integral along a ring: G(θ) = ∫ q dλ from 0 to θ (q: see ellipsoid.ts) as a sine series, integrated from the
 * cosine series of q dλ/dθ. Its terms fall like (tan r/2 : tan (90° − φ)/2)^k; as many are kept as reach 1e-14. A ring
 * must not go round a pole.
 */
import { ringCourse, type Disc } from './disc.ts';
import { EQUATOR_M, areaBelow } from './ellipsoid.ts';
import { cosineSeries, cosineTable, sineSum } from './fourier.ts';

/** G(θ), square metres: ∫ q dλ along the ring from north anticlockwise to θ; θ may go round more than once. */
export function areaIntegralAt(disc: Disc, theta: number): number {
  // most rings of a border are hidden and never asked
  const series = (disc.areaIntegral ??= areaSeries(disc));
  return series[0]! * theta + sineSum(series, theta);
}

/** The sine coefficients; the 0th is the factor of θ. */
function areaSeries(disc: Disc): Float64Array {
  const m = areaTerms(disc);
  const cosines = cosineTable(m);
  const slopes = new Float64Array(m + 1);
  for (let j = 0; j <= m; j++) {
    // sin(x) = cos(x − π/2), as m is even
    const { turnSlope, sinLat } = ringCourse(
      disc,
      cosines[j]!,
      cosines[(j + (3 * m) / 2) % (2 * m)]!,
    );
    slopes[j] = areaBelow(sinLat) * turnSlope;
  }
  const series = cosineSeries(slopes);
  for (let k = 1; k <= m; k++) series[k] = series[k]! / k;
  return series;
}

function areaTerms({ radiusM, frame, ring }: Disc): number {
  const toPole = Math.atan2(frame.cosLat, Math.abs(frame.sinLat));
  const ratio = Math.tan(radiusM / EQUATOR_M / 2) / Math.tan(toPole / 2);
  if (ratio > 0.85)
    throw new Error(`The ring of ${ring.radiusKm} km around ${ring.center.join()} reaches a pole`);
  return 2 * Math.max(4, Math.ceil(16 / -Math.log(ratio)));
}
