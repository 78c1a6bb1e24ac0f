import {
  BACKGROUNDS,
  type GraphicChoices,
  INSETS,
  LABEL_DENSITIES,
  LABEL_LIMITS,
  type LabelId,
  type MovedLabel,
  PALETTE_NAMES,
  parseLabelId,
} from '../core/graphic_choices.ts';
import { parseSize } from '../core/picture_size.ts';
import { parseDecimal } from '../core/decimal.ts';
import { eachOnce, keptMove } from '../core/scenario_values.ts';
import { encodeText } from './percent.ts';
import { type Reading, readWord, unreadable } from './values.ts';

/** The keys of the graphic's choices, in canonical order. */
export const GRAPHIC_KEYS = ['size', 'palette', 'bg', 'inset', 'labels', 'hide', 'move'];

/** The choices of the graphic as parts of a link. */
export function graphicParts(choices: GraphicChoices | undefined): readonly string[] {
  if (choices === undefined) return [];
  const { size, palette, background, inset, labels, hidden = [], moved = [] } = choices;
  const words = { size, palette, bg: background, inset, labels };
  return [
    ...Object.entries(words).flatMap(([key, word]) =>
      word === undefined ? [] : [`${key}=${encodeText(word)}`],
    ),
    ...(hidden.length === 0 ? [] : [`hide=${hidden.join(',')}`]),
    ...moved.map(({ label, to: [lng, lat] }) => `move=${label},${lat},${lng}`),
  ];
}

/** Reads the choices of the graphic; `hide` and `move` may stand more than once. */
export function readGraphic(valuesOf: (key: string) => readonly string[]): Reading<GraphicChoices> {
  const textOf = (key: string) => valuesOf(key)[0];
  const size = readSize(textOf('size'));
  const palette = readWord('palette', textOf('palette'), PALETTE_NAMES);
  const background = readWord('bg', textOf('bg'), BACKGROUNDS);
  const inset = readWord('inset', textOf('inset'), INSETS);
  const labels = readWord('labels', textOf('labels'), LABEL_DENSITIES);
  const hidden = readHidden(valuesOf('hide'));
  const moved = readMoved(valuesOf('move'));
  const readings = { size, palette, background, inset, labels, hidden, moved };
  const issues = Object.values(readings).flatMap((reading) => reading.issues);
  const given = Object.entries(readings).flatMap(([key, { value }]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return given.length === 0 ? { issues } : { value: Object.fromEntries(given), issues };
}

/** Reads the size of a picture: a name or width and height. */
function readSize(text: string | undefined): Reading<string> {
  if (text === undefined) return { issues: [] };
  const given = text.trim().toLowerCase();
  return parseSize(given) ? { value: given, issues: [] } : unreadable('size', text);
}

/** Reads labels with commas between them. */
function readHidden(values: readonly string[]): Reading<readonly LabelId[]> {
  const texts = values.flatMap((value) => value.split(',')).filter((text) => text.trim() !== '');
  return readLabels('hide', texts, parseLabelId, (label) => label, LABEL_LIMITS.hidden);
}

/** Reads `label,lat,lng`. */
function readMoved(values: readonly string[]): Reading<readonly MovedLabel[]> {
  return readLabels('move', values, parseMove, ({ label }) => label, LABEL_LIMITS.moved);
}

function parseMove(text: string): MovedLabel | undefined {
  const [label = '', lat = '', lng = '', ...rest] = text.split(',');
  const numbers = [lng, lat].map((part) => parseDecimal(part) ?? NaN);
  return rest.length > 0 ? undefined : keptMove(label, numbers[0] ?? NaN, numbers[1] ?? NaN);
}

/** Reads labels, each once; those beyond the limit are told about like those that could not be read. */
function readLabels<Item>(
  key: string,
  texts: readonly string[],
  parse: (text: string) => Item | undefined,
  labelOf: (item: Item) => LabelId,
  limit: number,
): Reading<readonly Item[]> {
  const read = texts.map((text) => ({ text, item: parse(text) }));
  const known = read.flatMap(({ item }) => item ?? []);
  const kept = eachOnce(known, labelOf).slice(0, limit);
  const labels = new Set(kept.map(labelOf));
  const lost = read.filter(({ item }) => item === undefined || !labels.has(labelOf(item)));
  const issues = lost.flatMap(({ text }) => unreadable(key, text).issues);
  return kept.length === 0 ? { issues } : { value: kept, issues };
}
