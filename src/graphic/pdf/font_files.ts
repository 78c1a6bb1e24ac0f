import type { Markup } from '../svg.ts';
import type { Face } from '../type.ts';
import { PLAIN_STYLE, styledBy, type Style } from './style.ts';

/**
 * Files of the typeface, TrueType or WOFF, by name: `cyrillic-600-normal` has one script in one face, `whole-400-italic`
 * all letters of a face, arrows and mathematical signs among them.
 */
export type FontFiles = Readonly<Record<string, Uint8Array>>;

/** The files of a face in the order in which they are asked for a letter, and for which letters each is needed. */
const SCRIPTS = [
  ['latin', /./u],
  ['latin-ext', /[\u0100-\u02ba\u02bd-\u02ff\u1d00-\u1dbf\u1e00-\u1eff\u2020\u20a0-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/],
  ['cyrillic', /\u0301|[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/],
  ['greek', /[\u0370-\u03ff]/],
  ['cyrillic-ext', /[\u0460-\u0482\u048a-\u052f\u1c80-\u1c8a\u20b4\ua640-\ua66e\ua680-\ua69d]/],
  ['greek-ext', /[\u1f00-\u1fff]/],
  ['vietnamese', /\p{M}|[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/u],
  ['whole', /[\u2016\u2017\u201b\u2021\u2023\u2030\u2031\u2035-\u2037\u203c-\u2043\u2045-\u204a\u2070-\u209f\u2100-\u2112\u2114\u2115\u2117-\u2121\u2123-\u2190\u2192\u2194-\u2211\u2213\u2214\u2216-\u27ff]/],
] as const; // prettier-ignore

const WEIGHTS: Readonly<Record<Face, string>> = {
  regular: '400-normal',
  semibold: '600-normal',
  italic: '400-italic',
};

/** Names of the files that a face may have, in the order in which a letter is looked up. */
export function fileNamesOf(face: Face): string[] {
  return SCRIPTS.map(([script]) => `${script}-${WEIGHTS[face]}`);
}

export function faceOf(style: Style): Face {
  if (style['font-style'] === 'italic') return 'italic';
  return Number(style['font-weight']) >= 550 ? 'semibold' : 'regular';
}

/** Names of the font files that the text of a picture needs. */
export function fontNamesIn(picture: Markup): string[] {
  return [...namesIn(picture, PLAIN_STYLE)].sort();
}

function namesIn({ name, attributes, content }: Markup, around: Style): Set<string> {
  const style = styledBy(around, attributes);
  const isText = name === 'text' || name === 'tspan';
  const names = content.flatMap((part) => {
    if (typeof part !== 'string') return [...namesIn(part, style)];
    if (!isText) return [];
    const weight = WEIGHTS[faceOf(style)];
    return SCRIPTS.flatMap(([script, letters]) =>
      letters.test(part) ? [`${script}-${weight}`] : [],
    );
  });
  return new Set(names);
}
