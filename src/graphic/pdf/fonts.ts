import { create, type Font, type Glyph } from 'fontkit';
import type { Face } from '../type.ts';
import { fileNamesOf, type FontFiles } from './font_files.ts';
import { hexDigits, type PdfObjects, utf16Digits } from './objects.ts';
import { unpackedFont } from './woff.ts';

/** A letter as it is drawn; lengths in thousandths of the type size. */
export interface SetGlyph {
  readonly font: UsedFont;
  readonly glyph: Glyph;
  /** The number that stands for it in the file. */
  readonly code: number;
  readonly advance: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

/** One file of the typeface, and the letters of it that the picture uses. */
export interface UsedFont {
  /** Its name in the page's resources. */
  readonly name: string;
  readonly font: Font;
  readonly subset: ReturnType<Font['createSubset']>;
  /** In the order of their codes, which begin at 1: 0 is the sign for a missing letter, as every font has it. */
  readonly used: UsedGlyph[];
}

interface UsedGlyph {
  /** The same glyph may stand for different letters, which are told apart when text is copied. */
  readonly key: string;
  readonly subsetId: number;
  readonly width: number;
  readonly text: string;
}

/** The fonts of a picture, from which its lines are set. */
export interface FontBook {
  /** The glyphs of a line, kerned and with ligatures, as browsers set it. */
  set(line: string, face: Face): SetGlyph[];
  /** Writes the fonts that were used, each with no more than the letters that were; references by name. */
  embed(objects: PdfObjects): Record<string, string>;
}

export function fontBook(files: FontFiles): FontBook {
  const fonts = new Map<string, UsedFont>();
  const openFont = (file: string): UsedFont | undefined => {
    const bytes = files[file];
    const open = fonts.get(file);
    if (open || !bytes) return open;
    const font = create(unpackedFont(bytes));
    const added = { name: `F${fonts.size + 1}`, font, subset: font.createSubset(), used: [] };
    fonts.set(file, added);
    return added;
  };
  return {
    set(line, face) {
      const choice = fileNamesOf(face).flatMap((file) => openFont(file) ?? []);
      return runsOf(asSeen(line), choice).flatMap(setRun);
    },
    embed: (objects) =>
      Object.fromEntries(
        [...fonts.values()]
          .filter(({ used }) => used.length > 0)
          .map((font) => [font.name, embedFont(font, objects)]),
      ),
  };
}

const LEFTWARDS = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]`;
/** Words of letters that are read from right to left, with what is between them. */
const LEFTWARD_WORDS = new RegExp(`${LEFTWARDS}(?:[\\P{L}]*${LEFTWARDS})*`, 'gu');

/** A line with its letters as they are seen from left to right, which is how readers take them from a PDF. */
function asSeen(line: string): string {
  return line.replace(LEFTWARD_WORDS, (words) => [...words].reverse().join(''));
}

interface Run {
  readonly font: UsedFont;
  readonly text: string;
  /** Whether the font has the letters; if not they are shown by its sign for missing ones. */
  readonly isKnown: boolean;
}

/** A line split where the font changes; each letter is in the first font that has it. */
function runsOf(line: string, choice: readonly UsedFont[]): Run[] {
  const [fallback] = choice;
  if (!fallback) throw new Error('The PDF was given no font');
  const runs: Run[] = [];
  for (const letter of line) {
    if (/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(letter)) continue;
    const has = ({ font }: UsedFont) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    const last = runs.at(-1);
    // an accent stays with its letter
    const isAccent = /\p{M}/u.test(letter) && last?.isKnown === true && has(last.font);
    const known = isAccent ? last.font : choice.find(has);
    const [font, isKnown] = [known ?? fallback, known !== undefined];
    if (last?.font === font && last.isKnown === isKnown) {
      runs[runs.length - 1] = { ...last, text: last.text + letter };
    } else runs.push({ font, text: letter, isKnown });
  }
  return runs;
}

function setRun({ font: used, text, isKnown }: Run): SetGlyph[] {
  const { font } = used;
  const perThousand = 1000 / font.unitsPerEm;
  if (!isKnown) return Array.from(text, (letter) => standInFor(letter, used));
  const { glyphs, positions } = font.layout(text);
  return glyphs.map((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    return {
      font: used,
      glyph,
      code: codeOf(used, glyph, String.fromCodePoint(...glyph.codePoints)),
      advance: xAdvance * perThousand,
      shiftX: xOffset * perThousand,
      shiftY: yOffset * perThousand,
    };
  });
}

/** What is shown for spaces and hyphens that the font lacks, and how wide, in thousandths of the type size. */
const STAND_INS: Readonly<Record<string, { readonly shown: string; readonly width?: number }>> = {
  '\u2002': { shown: ' ', width: 500 },
  '\u2003': { shown: ' ', width: 1000 },
  '\u2007': { shown: ' ', width: 497 },
  '\u200a': { shown: ' ', width: 20 },
  '\u202f': { shown: ' ', width: 120 },
  '\u2010': { shown: '-' },
  '\u2011': { shown: '-' },
  '\u2012': { shown: '–' },
  '\u2015': { shown: '—' },
};

/** A letter that the font lacks: something like it, or the font's sign for a missing letter. */
function standInFor(letter: string, used: UsedFont): SetGlyph {
  const { font } = used;
  const { shown, width } = STAND_INS[letter] ?? {};
  const glyph = shown === undefined ? font.getGlyph(0) : font.glyphForCodePoint(shown.codePointAt(0) ?? 0); // prettier-ignore
  const advance = width ?? (glyph.advanceWidth * 1000) / font.unitsPerEm;
  return { font: used, glyph, code: codeOf(used, glyph, letter), advance, shiftX: 0, shiftY: 0 };
}

function codeOf({ font, subset, used }: UsedFont, { id, advanceWidth }: Glyph, text: string) {
  const key = `${id} ${text}`;
  const known = used.findIndex((one) => one.key === key);
  if (known >= 0) return known + 1;
  const width = (advanceWidth * 1000) / font.unitsPerEm;
  return used.push({ key, subsetId: subset.includeGlyph(id), width, text });
}

/** A composite font: codes of two bytes, widths, the letters that were used, and what they mean. */
function embedFont({ name, font, subset, used }: UsedFont, objects: PdfObjects): string {
  const perThousand = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const baseFont = `/${subsetTag(name)}+${font.postscriptName.replace(/[^\w-]/g, '')}`;
  const file = subset.encode();
  const descriptor = objects.add({
    Type: '/FontDescriptor',
    FontName: baseFont,
    // its codes are its own; 64: italic
    Flags: 4 + (font.italicAngle === 0 ? 0 : 64),
    FontBBox: [minX, minY, maxX, maxY].map((length) => length * perThousand),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * perThousand,
    Descent: font.descent * perThousand,
    CapHeight: font.capHeight * perThousand,
    StemV: 80,
    FontFile2: objects.addStream({ Length1: file.length }, file),
  });
  const glyphIds = [0, ...used.map(({ subsetId }) => subsetId)];
  const descendant = objects.add({
    Type: '/Font',
    Subtype: '/CIDFontType2',
    BaseFont: baseFont,
    CIDSystemInfo: { Registry: '(Adobe)', Ordering: '(Identity)', Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: objects.addStream(
      {},
      Uint8Array.from(glyphIds.flatMap((id) => [id >> 8, id & 255])),
    ),
    W: [1, used.map(({ width }) => width)],
  });
  return objects.add({
    Type: '/Font',
    Subtype: '/Type0',
    BaseFont: baseFont,
    Encoding: '/Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: objects.addStream({}, toUnicode(used)),
  });
}

/** Six capitals, another for each font: `F12` is `AAAABC`. */
function subsetTag(name: string): string {
  const digits = name.replace(/\D/g, '');
  return Array.from(digits.padStart(6, '0'), (digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
}

/** Which letters each code stands for, so that text can be copied and searched. */
function toUnicode(used: readonly UsedGlyph[]): string {
  const lines = used.map(({ text }, i) => `<${hexDigits(i + 1)}> <${utf16Digits(text)}>`);
  // no more than a hundred to a block
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => {
    const block = lines.slice(i * 100, (i + 1) * 100);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
