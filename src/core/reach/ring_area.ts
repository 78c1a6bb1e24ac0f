/*
 * Area integral along a ring: G(θ) = ∫ q dλ from 0 to θ (q: see ellipsoid.ts) as a sine series. Its terms fall like
 * (tan r/2 : tan (90° − φ)/2)^k; as many are kept as reach 1e-14. A ring must not go round a pole.
 */
import { ringCylinder, type Disc } from './disc.ts';
import { E2, EQUATOR_M, areaBelow } from './ellipsoid.ts';
import { cosineSeries, oddDerivative, sineSum } from './fourier.ts';

/** G(θ), square metres: ∫ q dλ along the ring from north anticlockwise to θ; θ may go round more than once. */
export function areaIntegralAt(disc: Disc, theta: number): number {
  // most rings of a border are hidden and never asked
  const series = (disc.areaIntegral ??= areaSeries(disc));
  return series[0]! * theta + sineSum(series, theta);
}

/** The sine coefficients; the 0th is the factor of θ. */
function areaSeries(disc: Disc): Float64Array {
  const m = areaTerms(disc);
  const turns = new Float64Array(m + 1);
  const areas = new Float64Array(m + 1);
  for (let j = 0; j <= m; j++) {
    const { turn, axis, axial } = ringCylinder(disc, (Math.PI * j) / m);
    turns[j] = j % m === 0 ? 0 : turn;
    areas[j] = areaBelow(axial / Math.sqrt(axial * axial + ((1 - E2) * axis) ** 2));
  }
  const slopes = oddDerivative(turns);
  for (let j = 0; j <= m; j++) slopes[j] = slopes[j]! * areas[j]!;
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
