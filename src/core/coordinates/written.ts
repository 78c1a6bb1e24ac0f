import { failure, type Result, success } from '../result.ts';
import { readingOf, type Angle, type Misreading, type Reading } from './reading.ts';
import { plainly } from './spelling.ts';

/** No position that a person writes is longer. */
const LONGEST = 120;

const WHOLE = String.raw`\d{1,3}`;
const SMALL = String.raw`\d{1,2}`;
const FRACTION = String.raw`(?:[.,]\d+)?`;
/** Between two angles; nothing where a letter or a sign ends the first. */
const GAP = ` ?[,;/|] ?| |(?<=[NSEWO°'"]) ?`;

interface Writing {
  readonly pair: RegExp;
  /** What it would be just as well. */
  readonly unlessLike?: RegExp;
}

/** Ways to write a pair, from the plainest on; the first that fits is meant. */
const WRITINGS: readonly Writing[] = [
  // whole degrees on both sides of a bare comma may be one number with a decimal comma
  { pair: pairOf(decimal(String.raw`\d{1,3}(?:\.\d*)?`), GAP), unlessLike: /^[-+]?\d+,\d+$/ },
  { pair: pairOf(decimal(String.raw`\d{1,3},\d+`), ` ?[;/|] ?|,? |(?<=[NSEWO°]),? ?`) },
  // three and more digits behind it: a decimal comma, whatever the comma between the numbers is
  { pair: pairOf(decimal(String.raw`\d{1,3},\d{3,}`), ',') },
  { pair: pairOf(signed(), GAP) },
  // without signs: 50 54 28 34 47 53, 50:54:28 34:47:53
  { pair: pairOf(bare(3), GAP) },
  { pair: pairOf(bare(2), GAP) },
];

/** Reads a position that a person wrote: decimal degrees, or degrees with minutes and seconds, in any usual signs. */
export function readWritten(text: string): Result<Reading, Misreading> {
  const plain = text.length > LONGEST * 4 ? '' : plainly(text);
  if (plain.length > LONGEST) return failure('no-position');
  for (const { pair, unlessLike } of WRITINGS) {
    const found = pair.exec(plain)?.groups;
    if (!found) continue;
    if (unlessLike?.test(plain)) return failure('one-comma');
    return readPair(found);
  }
  return failure(
    /^[-+NSEWO LATNG]*\d{1,3}(?:[.,]\d+)?[°NSEWO ]*$/.test(plain) ? 'one-number' : 'no-position',
  );
}

type Found = Readonly<Record<string, string | undefined>>;

function readPair(found: Found): Result<Reading, Misreading> {
  const first = angleOf(found, 1);
  if (!first.ok) return first;
  const second = angleOf(found, 2);
  return second.ok ? readingOf(first.value, second.value) : second;
}

function angleOf(found: Found, side: 1 | 2): Result<Angle, Misreading> {
  const part = (name: string): string | undefined => found[`${name}${side}`];
  const letter = part('letter');
  const axis = axisOf(part('name')) ?? axisOf(letter);
  const isNegative = part('sign') === '-';
  const isContradiction =
    (isNegative && letter !== undefined) ||
    (part('name') !== undefined && letter !== undefined && axisOf(letter) !== axis);
  if (isContradiction) return failure('contradiction');
  const size = sizeOf(part('degrees'), part('minutes'), part('seconds'));
  if (size === undefined) return failure('minutes');
  const isTurned = isNegative || letter === 'S' || letter === 'W';
  const degrees = isTurned && size !== 0 ? -size : size;
  return success({ degrees, axis, isEastOrWest: letter === 'O' });
}

function axisOf(letter: string | undefined): Angle['axis'] {
  if (letter === undefined) return null;
  return letter === 'N' || letter === 'S' || letter === 'LAT' ? 'lat' : 'lng';
}

/** Degrees from their parts; undefined for 60 minutes or more, and for a fraction of a minute before seconds. */
function sizeOf(degrees = '0', minutes = '0', seconds = '0'): number | undefined {
  const [d, m, s] = [degrees, minutes, seconds].map((part) => Number(part.replace(',', '.')));
  if (d === undefined || m === undefined || s === undefined || m >= 60 || s >= 60) return undefined;
  if (s > 0 && !Number.isInteger(m)) return undefined;
  return d + m / 60 + s / 3600;
}

function decimal(number: string): string {
  return `(?<degrees>${number}) ?°?`;
}

/** Degrees and minutes with their signs, and seconds, which may be missing: 50°54'28"N. */
function signed(): string {
  const last = `${SMALL}${FRACTION}`;
  return `(?<degrees>${WHOLE}) ?° ?(?<minutes>${last}) ?'?(?: ?(?<seconds>${last}) ?"?)?`;
}

/** Degrees, minutes and perhaps seconds without any sign between them. */
function bare(parts: 2 | 3): string {
  const last = `${SMALL}${FRACTION}`;
  if (parts === 2) return `(?<degrees>${WHOLE})[ :](?<minutes>${last})`;
  return `(?<degrees>${WHOLE})[ :](?<minutes>${SMALL})[ :](?<seconds>${last})`;
}

function pairOf(angle: string, gap: string): RegExp {
  const side = (number: 1 | 2): string =>
    `(?:(?<name>LAT|LNG) ?)?(?<sign>[-+])? ?${angle} ?(?<letter>[NSEWO])?`.replace(
      /\(\?<(\w+)>/g,
      `(?<$1${number}>`,
    );
  return new RegExp(`^${side(1)}(?:${gap})${side(2)}[.,;]?$`);
}
