/*
 * Cosine series from samples at θ = 0, π/m, ... π (discrete cosine transform of type I; any text on trigonometric
 * interpolation), and sums of such series. For a smooth function with the symmetry that a ring has about its meridian the error
 * falls geometrically with m. m is below 200, so the plain sums are quicker than a fast transform.
 */

/** Coefficients c of Σ c[k] cos kθ through m + 1 samples of an even function. */
export function cosineSeries(samples: Float64Array): Float64Array {
  const m = samples.length - 1;
  const cosines = cosineTable(m);
  const series = new Float64Array(m + 1);
  for (let k = 0; k <= m; k++) {
    let sum = (samples[0]! + (k % 2 === 0 ? 1 : -1) * samples[m]!) / 2;
    for (let j = 1, at = k; j < m; j++, at = turned(at + k, m)) sum += samples[j]! * cosines[at]!;
    series[k] = ((k === 0 || k === m ? 1 : 2) * sum) / m;
  }
  return series;
}

/** Σ c[k] cos kθ by Clenshaw's recurrence, from cos θ. */
export function cosineSum(coefficients: Float64Array, cosTheta: number): number {
  let next = 0;
  let afterNext = 0;
  for (let k = coefficients.length - 1; k > 0; k--) {
    const here = coefficients[k]! + 2 * cosTheta * next - afterNext;
    afterNext = next;
    next = here;
  }
  return coefficients[0]! + cosTheta * next - afterNext;
}

/** −Σ k c[k] sin kθ, the derivative of the cosine series, from cos θ and sin θ. */
export function cosineSlope(
  coefficients: Float64Array,
  cosTheta: number,
  sinTheta: number,
): number {
  let next = 0;
  let afterNext = 0;
  for (let k = coefficients.length - 1; k > 0; k--) {
    const here = k * coefficients[k]! + 2 * cosTheta * next - afterNext;
    afterNext = next;
    next = here;
  }
  return -next * sinTheta;
}

/** Σ c[k] sin kθ over k ≥ 1 by Clenshaw's recurrence. */
export function sineSum(coefficients: Float64Array, theta: number): number {
  const twiceCos = 2 * Math.cos(theta);
  let next = 0;
  let afterNext = 0;
  for (let k = coefficients.length - 1; k > 0; k--) {
    const here = coefficients[k]! + twiceCos * next - afterNext;
    afterNext = next;
    next = here;
  }
  return next * Math.sin(theta);
}

/** An index of the table, which goes once round. */
function turned(at: number, m: number): number {
  return at >= 2 * m ? at - 2 * m : at;
}

const tables = new Map<number, Float64Array>();

/** cos(πi/m) for i from 0 to 2m − 1. */
export function cosineTable(m: number): Float64Array {
  const known = tables.get(m);
  if (known) return known;
  const table = new Float64Array(2 * m).map((_, i) => Math.cos((Math.PI * i) / m));
  tables.set(m, table);
  return table;
}
