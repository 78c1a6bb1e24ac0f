import { extname } from 'node:path';
import {
  BACKGROUNDS,
  type GraphicChoices,
  INSETS,
  LABEL_DENSITIES,
  PALETTE_NAMES,
} from '../core/graphic_choices.ts';
import { parseSize, SIZE_LIMITS, SIZES } from '../core/picture_size.ts';
import { failure, type Result, success } from '../core/result.ts';
import { LIMITS, type Scenario, tidyText } from '../core/scenario.ts';
import type { PngScale } from '../graphic/png_size.ts';
import { type Refusal, wrongUsage } from './outcome.ts';
import { type FileSettings, PICTURE_FORMATS, type PictureFormat } from './picture_files.ts';
import { REACH_FLAGS, readOneOf } from './reach_options.ts';

const TEXTS = ['title', 'subtitle', 'note', 'credit'] as const;

/** What `render` understands beside what `reach` does. */
export const RENDER_FLAGS = {
  ...REACH_FLAGS,
  out: { type: 'string' },
  'out-dir': { type: 'string' },
  list: { type: 'string' },
  size: { type: 'string', multiple: true },
  width: { type: 'string' },
  scale: { type: 'string' },
  dpi: { type: 'string' },
  'outline-text': { type: 'boolean' },
  theme: { type: 'string' },
  palette: { type: 'string' },
  bg: { type: 'string' },
  inset: { type: 'string' },
  labels: { type: 'string' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  note: { type: 'string' },
  credit: { type: 'string' },
} as const;

/** What a person asked `render` for beside the scenario. */
export interface RenderOptions extends FileSettings {
  readonly out: string | undefined;
  readonly outDir: string | undefined;
  /** A file with a link in each line. */
  readonly list: string | undefined;
  readonly formats: readonly PictureFormat[];
  /** Empty: that of the link. */
  readonly sizes: readonly string[];
  readonly changes: Partial<Omit<Scenario, 'graphic'>>;
  readonly choices: GraphicChoices;
}

/** Flags by their names. */
export type Values = Readonly<Record<string, unknown>>;

/** Reads the flags of `render`; the first that is wrong is told. */
export function renderOptionsOf(values: Values): Result<RenderOptions, Refusal> {
  const target = targetOf(values);
  if (!target.ok) return target;
  const sizes = sizesOf(values, target.value.outDir !== undefined);
  if (!sizes.ok) return sizes;
  const settings = settingsOf(values, target.value.formats);
  if (!settings.ok) return settings;
  const look = lookOf(values);
  if (!look.ok) return look;
  return success({ ...target.value, sizes: sizes.value, ...settings.value, ...look.value });
}

type Target = Pick<RenderOptions, 'out' | 'outDir' | 'list' | 'formats'>;

function targetOf(values: Values): Result<Target, Refusal> {
  const [out, outDir, list] = ['out', 'out-dir', 'list'].map((key) => textOf(values, key));
  const format = textOf(values, 'format');
  const endings = PICTURE_FORMATS.map((ending) => `--out FILE.${ending}`).join(' or ');
  const tell = (sentence: string) => failure(wrongUsage(sentence));
  if (out !== undefined && outDir !== undefined) {
    return tell('Say either --out or --out-dir, not both.');
  }
  if (outDir !== undefined) {
    const formats = (format ?? 'svg').split(',').map((word) => readFormat(word.trim()));
    const read = formats.flatMap((one) => (one === undefined ? [] : [one]));
    return read.length === formats.length
      ? success({ out, outDir, list, formats: [...new Set(read)] })
      : tell(`--format “${format}” is not a list of ${PICTURE_FORMATS.join(', ')}.`);
  }
  if (list !== undefined) return tell('--list needs --out-dir DIR, where the files go.');
  const ending = readFormat(
    extname(out ?? '')
      .slice(1)
      .toLowerCase(),
  );
  if (ending === undefined) return tell(`Say where to: ${endings}, or --out-dir DIR for many.`);
  if (format !== undefined) return tell('--format goes with --out-dir; --out FILE has its ending.');
  return success({ out, outDir, list, formats: [ending] });
}

function readFormat(word: string): PictureFormat | undefined {
  return PICTURE_FORMATS.find((format) => format === word);
}

/** The sizes asked for; more than one only where many files are made. */
export function sizesOf(values: Values, isMany: boolean): Result<readonly string[], Refusal> {
  const sizes = Array.isArray(values['size']) ? values['size'].map(String) : [];
  const wrong = sizes.find((size) => !parseSize(size));
  if (wrong !== undefined) {
    const { minPx, maxPx } = SIZE_LIMITS;
    const names = Object.keys(SIZES).join(', ');
    const limits = `WIDTHxHEIGHT from ${minPx} to ${maxPx}`;
    return failure(wrongUsage(`--size “${wrong}” is none of ${names}, nor ${limits}.`));
  }
  if (sizes.length > 1 && !isMany) {
    return failure(wrongUsage('More than one --size needs --out-dir DIR, where the files go.'));
  }
  return success([...new Set(sizes)]);
}

const WHOLE_NUMBERS = { width: [16, 40_000], dpi: [36, 2400] } as const;

function settingsOf(
  values: Values,
  formats: readonly PictureFormat[],
): Result<FileSettings, Refusal> {
  const given = ['width', 'scale', 'dpi'].filter((key) => values[key] !== undefined);
  if (given.length > 0 && !formats.includes('png')) {
    return failure(wrongUsage(`--${given[0]} is for PNG, and none is asked for.`));
  }
  if (given.includes('width') && given.includes('scale')) {
    return failure(wrongUsage('Say either --width or --scale, not both.'));
  }
  const width = readWhole('width', values);
  if (!width.ok) return width;
  const dpi = readWhole('dpi', values);
  if (!dpi.ok) return dpi;
  const factor = readOneOf('--scale', textOf(values, 'scale'), ['1', '2', '3']);
  if (!factor.ok) return factor;
  return success({
    scale: scaleOf(width.value, factor.value),
    dpi: dpi.value,
    hasOutlinedText: values['outline-text'] === true,
  });
}

function scaleOf(widthPx: number | undefined, factor: string | undefined): PngScale | undefined {
  if (widthPx !== undefined) return { widthPx };
  return factor === undefined ? undefined : { density: Number(factor) };
}

function readWhole(
  key: keyof typeof WHOLE_NUMBERS,
  values: Values,
): Result<number | undefined, Refusal> {
  const text = textOf(values, key);
  if (text === undefined) return success(undefined);
  const [least, most] = WHOLE_NUMBERS[key];
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return success(value);
  return failure(
    wrongUsage(
      `--${key} “${text}” is not a whole number from ${least} to ${most.toLocaleString('en')}.`,
    ),
  );
}

/** What flags change of a scenario. */
export type Look = Pick<RenderOptions, 'changes' | 'choices'>;

/** The words and choices of a graphic that flags change. */
export function lookOf(values: Values): Result<Look, Refusal> {
  const theme = readOneOf('--theme', textOf(values, 'theme'), ['light', 'dark']);
  if (!theme.ok) return theme;
  const palette = readOneOf('--palette', textOf(values, 'palette'), PALETTE_NAMES);
  if (!palette.ok) return palette;
  const background = readOneOf('--bg', textOf(values, 'bg'), BACKGROUNDS);
  if (!background.ok) return background;
  const inset = readOneOf('--inset', textOf(values, 'inset'), INSETS);
  if (!inset.ok) return inset;
  const labels = readOneOf('--labels', textOf(values, 'labels'), LABEL_DENSITIES);
  if (!labels.ok) return labels;
  const texts = TEXTS.flatMap((key) => {
    const text = tidyText(textOf(values, key) ?? '', LIMITS.textLength);
    return text === '' ? [] : [[key, text] as const];
  });
  return success({
    changes: {
      ...Object.fromEntries(texts),
      ...(theme.value !== undefined && { theme: theme.value }),
    },
    choices: {
      ...(palette.value !== undefined && { palette: palette.value }),
      ...(background.value !== undefined && { background: background.value }),
      ...(inset.value !== undefined && { inset: inset.value }),
      ...(labels.value !== undefined && { labels: labels.value }),
    },
  });
}

function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}
