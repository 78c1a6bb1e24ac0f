/** How much nearer or farther two neighbouring letters stand, in units of the font. */
export type Kerning = (leftGlyph: number, rightGlyph: number) => number;

/** Pair adjustment by single letters or by classes of letters; the first that knows the pair decides. */
type Pairs = (leftGlyph: number, rightGlyph: number) => number | undefined;

const PAIR_ADJUSTMENT = 2;
const EXTENSION = 9;

/**
 * The kerning of a TrueType or OpenType file: its `kern` feature, pair adjustments only, also behind the extension
 * lookups that opentype.js does not read. Source: OpenType 1.9, chapter GPOS. A file without kerning has none.
 */
export function kerningOf(file: ArrayBuffer): Kerning {
  const table = gposOf(new DataView(file));
  const pairs = table ? subtablesOf(table).map(pairsOf) : [];
  return (left, right) => {
    for (const adjust of pairs) {
      const value = adjust(left, right);
      if (value !== undefined) return value;
    }
    return 0;
  };
}

function gposOf(file: DataView): DataView | undefined {
  for (let i = 0; i < file.getUint16(4); i += 1) {
    const record = 12 + 16 * i;
    if (tagAt(file, record) !== 'GPOS') continue;
    return new DataView(file.buffer, file.getUint32(record + 8), file.getUint32(record + 12));
  }
  return undefined;
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

/** The part of a table that begins at an offset. */
function from(view: DataView, offset: number): DataView {
  return new DataView(view.buffer, view.byteOffset + offset, view.byteLength - offset);
}

function uint16s(view: DataView, at: number, count: number, step = 2): number[] {
  return Array.from({ length: count }, (_, i) => view.getUint16(at + i * step));
}

/** The pair adjustments of the feature `kern`, in the order in which they are tried. */
function subtablesOf(gpos: DataView): DataView[] {
  const features = from(gpos, gpos.getUint16(6));
  const records = Array.from({ length: features.getUint16(0) }, (_, i) => 2 + 6 * i);
  const indices = records
    .filter((record) => tagAt(features, record) === 'kern')
    .map((record) => from(features, features.getUint16(record + 4)))
    .flatMap((feature) => uint16s(feature, 4, feature.getUint16(2)));
  const lookups = from(gpos, gpos.getUint16(8));
  return [...new Set(indices)].flatMap((index) => {
    const lookup = from(lookups, lookups.getUint16(2 + 2 * index));
    const type = lookup.getUint16(0);
    return uint16s(lookup, 6, lookup.getUint16(4))
      .map((offset) => from(lookup, offset))
      .flatMap((subtable) => {
        if (type === PAIR_ADJUSTMENT) return [subtable];
        if (type !== EXTENSION || subtable.getUint16(2) !== PAIR_ADJUSTMENT) return [];
        return [from(subtable, subtable.getUint32(4))];
      });
  });
}

function pairsOf(table: DataView): Pairs {
  const covered = coverageOf(from(table, table.getUint16(2)));
  const [left = 0, right = 0] = uint16s(table, 4, 2);
  const width = 2 * (bitsOf(left) + bitsOf(right));
  // only the advance of the left letter is kerning; it stands after the placements
  const advance = left & 4 ? 2 * bitsOf(left & 3) : undefined;
  if (advance === undefined) return () => undefined;
  return table.getUint16(0) === 1
    ? pairsByLetter(table, covered, width, advance)
    : pairsByClass(table, covered, width, advance);
}

function pairsByLetter(
  table: DataView,
  covered: ReadonlyMap<number, number>,
  width: number,
  advance: number,
): Pairs {
  const sets = uint16s(table, 10, table.getUint16(8)).map((offset) => {
    const set = from(table, offset);
    return new Map(
      Array.from({ length: set.getUint16(0) }, (_, i) => {
        const record = 2 + i * (2 + width);
        return [set.getUint16(record), set.getInt16(record + 2 + advance)];
      }),
    );
  });
  return (left, right) => sets[covered.get(left) ?? -1]?.get(right);
}

function pairsByClass(
  table: DataView,
  covered: ReadonlyMap<number, number>,
  width: number,
  advance: number,
): Pairs {
  const lefts = classesOf(from(table, table.getUint16(8)));
  const rights = classesOf(from(table, table.getUint16(10)));
  const columns = table.getUint16(14);
  return (left, right) => {
    if (!covered.has(left)) return undefined;
    const cell = (lefts.get(left) ?? 0) * columns + (rights.get(right) ?? 0);
    return table.getInt16(16 + cell * width + advance);
  };
}

/** Glyphs that a table is about, with their index in it. */
function coverageOf(table: DataView): Map<number, number> {
  const count = table.getUint16(2);
  if (table.getUint16(0) === 1) return new Map(uint16s(table, 4, count).map((g, i) => [g, i]));
  const ranges = Array.from({ length: count }, (_, i) => uint16s(table, 4 + 6 * i, 3));
  return new Map(
    ranges.flatMap(([first = 0, last = 0, index = 0]) =>
      Array.from({ length: last - first + 1 }, (_, i) => [first + i, index + i] as const),
    ),
  );
}

/** Glyphs with their class; what is not named has class 0. */
function classesOf(table: DataView): Map<number, number> {
  if (table.getUint16(0) === 1) {
    const first = table.getUint16(2);
    return new Map(uint16s(table, 6, table.getUint16(4)).map((of, i) => [first + i, of]));
  }
  const ranges = Array.from({ length: table.getUint16(2) }, (_, i) => uint16s(table, 4 + 6 * i, 3));
  return new Map(
    ranges.flatMap(([first = 0, last = 0, of = 0]) =>
      Array.from({ length: last - first + 1 }, (_, i) => [first + i, of] as const),
    ),
  );
}

function bitsOf(format: number): number {
  return format.toString(2).replaceAll('0', '').length;
}
