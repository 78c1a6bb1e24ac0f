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
} from './graphic_choices.ts';
import {
  type Fields,
  finiteNumbers,
  isObject,
  present,
  type Reading,
  readList,
  readWord,
  unknownKeys,
  wrong,
} from './json_reading.ts';
import { parseSize } from './picture_size.ts';
import { eachOnce, keptMove } from './scenario_values.ts';

const KEYS = ['size', 'palette', 'background', 'inset', 'labels', 'hidden', 'moved'];

/** Reads the choices of the graphic; none at all are no choices. */
export function readGraphic({ graphic }: Fields): Reading<GraphicChoices | undefined> {
  if (graphic === undefined) return { value: undefined, issues: [] };
  if (!isObject(graphic))
    return { value: undefined, issues: [wrong('graphic', 'must be an object')] };
  const parts = {
    size: readSize(graphic),
    palette: readWord(graphic, 'palette', PALETTE_NAMES, 'graphic'),
    background: readWord(graphic, 'background', BACKGROUNDS, 'graphic'),
    inset: readWord(graphic, 'inset', INSETS, 'graphic'),
    labels: readWord(graphic, 'labels', LABEL_DENSITIES, 'graphic'),
    hidden: readLabels(graphic, 'hidden', readHidden, (label) => label),
    moved: readLabels(graphic, 'moved', readMoved, ({ label }) => label),
  };
  const choices: GraphicChoices = {
    ...present('size', parts.size.value),
    ...present('palette', parts.palette.value),
    ...present('background', parts.background.value),
    ...present('inset', parts.inset.value),
    ...present('labels', parts.labels.value),
    ...present('hidden', parts.hidden.value),
    ...present('moved', parts.moved.value),
  };
  return {
    value: Object.keys(choices).length === 0 ? undefined : choices,
    issues: [
      ...unknownKeys(graphic, KEYS, 'graphic'),
      ...Object.values(parts).flatMap(({ issues }) => issues),
    ],
  };
}

function readSize({ size }: Fields): Reading<string | undefined> {
  if (size === undefined || (typeof size === 'string' && parseSize(size))) {
    return { value: size, issues: [] };
  }
  return {
    value: undefined,
    issues: [wrong('graphic.size', 'must be a size, such as 1200x675')],
  };
}

/** Reads a list of labels, each once; an empty one is none. */
function readLabels<Item>(
  json: Fields,
  key: 'hidden' | 'moved',
  readItem: (item: unknown, path: string) => Reading<Item | undefined>,
  labelOf: (item: Item) => LabelId,
): Reading<readonly Item[] | undefined> {
  const limits = { least: 0, most: LABEL_LIMITS[key] };
  const { value = [], issues } = readList(json, key, readItem, limits, 'graphic');
  const items = eachOnce(
    value.flatMap((item) => item ?? []),
    labelOf,
  );
  return { value: items.length === 0 ? undefined : items, issues };
}

function readHidden(item: unknown, path: string): Reading<LabelId | undefined> {
  const value = typeof item === 'string' ? parseLabelId(item) : undefined;
  const issue = wrong(path, 'must name a label, such as town-538560 or region-RU-KRS');
  return { value, issues: value === undefined ? [issue] : [] };
}

function readMoved(item: unknown, path: string): Reading<MovedLabel | undefined> {
  if (!isObject(item)) return { value: undefined, issues: [wrong(path, 'must be an object')] };
  const { label, to } = item;
  const [lng = NaN, lat = NaN] = finiteNumbers(to, 2) ?? [];
  const value = typeof label === 'string' ? keptMove(label, lng, lat) : undefined;
  const issue = wrong(
    path,
    'must be a label and a place: { "label": "town-538560", "to": [36, 51] }',
  );
  return {
    value,
    issues: [...unknownKeys(item, ['label', 'to'], path), ...(value === undefined ? [issue] : [])],
  };
}
