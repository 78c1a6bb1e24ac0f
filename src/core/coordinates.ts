import { parseDecimal } from './decimal.ts';
import type { LngLat } from './geodesy.ts';
import type { Issue } from './issues.ts';
import { failure, type Result, success } from './result.ts';
import { roundPosition } from './scenario.ts';

const POINT = String.raw`\d{1,3}(?:\.\d+)?`;
const COMMA = String.raw`\d{1,3},\d+`;
const WRITINGS = [
  // whole degrees on both sides of a bare comma may be one number with a decimal comma
  { pair: pairOf(POINT, String.raw`\s*[,;]\s*|\s+`), isAmbiguous: /^-?\d+,\d+$/ },
  { pair: pairOf(COMMA, String.raw`\s*;\s*|,?\s+`), isAmbiguous: undefined },
];

/** Reads latitude and longitude in decimal degrees, with decimal points or commas, `°` and N, S, E, W where given. */
export function parseCoordinates(text: string): Result<LngLat, Issue> {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .toUpperCase();
  const shown = text.trim().slice(0, 60);
  if (plain.length > 60) return failure({ code: 'not-a-position', text: shown });
  for (const { pair, isAmbiguous } of WRITINGS) {
    const found = pair.exec(plain)?.groups;
    if (!found || isAmbiguous?.test(plain)) continue;
    const at = positionOf(found);
    if (at === undefined) break;
    const isOnEarth = Math.abs(at[1]) <= 90 && Math.abs(at[0]) <= 180;
    return isOnEarth
      ? success(roundPosition(at))
      : failure({ code: 'position-out-of-world', text: shown });
  }
  return failure({ code: 'not-a-position', text: shown });
}

function pairOf(number: string, gap: string): RegExp {
  const side = (n: 1 | 2) =>
    String.raw`(?<before${n}>[NSEW])?\s*(?<number${n}>-?${number})\s*°?\s*(?<after${n}>[NSEW])?`;
  return new RegExp(`^${side(1)}(?:${gap})${side(2)}$`);
}

/** Puts a pair in order; undefined where letters and signs contradict one another. */
function positionOf(found: Readonly<Record<string, string | undefined>>): LngLat | undefined {
  const first = axisOf(found, 1);
  const second = axisOf(found, 2);
  if (first === undefined || second === undefined) return undefined;
  if (first.axis === 'lng' ? second.axis === 'lng' : second.axis === 'lat') return undefined;
  const isSwapped = first.axis === 'lng' || second.axis === 'lat';
  // an order that is not latitude first needs a letter on both sides
  if (isSwapped && (first.axis === undefined || second.axis === undefined)) return undefined;
  return isSwapped ? [first.degrees, second.degrees] : [second.degrees, first.degrees];
}

function axisOf(
  found: Readonly<Record<string, string | undefined>>,
  side: 1 | 2,
): { degrees: number; axis: 'lat' | 'lng' | undefined } | undefined {
  const before = found[`before${side}`];
  const after = found[`after${side}`];
  const letter = before ?? after;
  const degrees = parseDecimal((found[`number${side}`] ?? '').replace(',', '.'));
  if (degrees === undefined || (before !== undefined && after !== undefined)) return undefined;
  if (letter === undefined) return { degrees, axis: undefined };
  if (degrees < 0) return undefined;
  const isNegative = letter === 'S' || letter === 'W';
  return {
    degrees: isNegative && degrees !== 0 ? -degrees : degrees,
    axis: letter === 'N' || letter === 'S' ? 'lat' : 'lng',
  };
}
