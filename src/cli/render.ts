import { renameSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Atlas } from '../core/atlas.ts';
import { DEFAULT_SIZE, parseSize, SIZE_LIMITS, SIZES } from '../core/picture_size.ts';
import { reachOf } from '../core/reach.ts';
import { failure, type Result, success } from '../core/result.ts';
import { ringSetsOf } from '../core/rings.ts';
import { LIMITS, type Scenario, tidyText } from '../core/scenario.ts';
import { settle } from '../data/answer.ts';
import { drawGraphic, svgFile } from '../graphic/graphic.ts';
import type { Markup } from '../graphic/svg.ts';
import { encodeLink } from '../permalink/permalink.ts';
import { sceneOf } from '../scene/scene.ts';
import { type Output, type Refusal, refused, wrongUsage } from './outcome.ts';
import { pdfFileOf } from './pdf.ts';
import { pngOf } from './png.ts';
import { REACH_FLAGS, reachOptionsOf, readOneOf } from './reach_options.ts';
import { askedScenario, sentenceList } from './reach_scenario.ts';
import { splitWords } from './words.ts';

const TEXTS = ['title', 'subtitle', 'note', 'credit'] as const;
const FLAGS = {
  ...REACH_FLAGS,
  out: { type: 'string' },
  size: { type: 'string' },
  theme: { type: 'string' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  note: { type: 'string' },
  credit: { type: 'string' },
} as const;

interface Picture {
  readonly out: string;
  readonly changes: Partial<Scenario>;
}

type Values = Readonly<Record<string, unknown>>;

/** `strike-range render`: the explainer graphic as a file, whole or not at all. */
export async function render(
  words: readonly string[],
  loadAtlas: () => Atlas,
  siteUrl: string,
): Promise<Result<Output, Refusal>> {
  const split = splitWords(words, FLAGS);
  if (!split.ok) return split;
  const options = reachOptionsOf(split.value);
  if (!options.ok) return options;
  const picture = pictureOf(split.value.values);
  if (!picture.ok) return picture;
  const atlas = loadAtlas();
  const asked = askedScenario(options.value, atlas);
  if (!asked.ok) return asked;
  const scenario = { ...asked.value.scenario, ...picture.value.changes };
  const link = `${siteUrl === '' ? '' : `${siteUrl}/`}${encodeLink(settle(scenario), asked.value.unknown)}`;
  const written = await write(picture.value.out, graphicOf(scenario, atlas, link));
  const warnings = sentenceList(asked.value.issues, scenario);
  return written.ok ? success({ stdout: '', warnings }) : written;
}

function graphicOf(scenario: Scenario, atlas: Atlas, link: string): Markup {
  const reach = reachOf(ringSetsOf(scenario, atlas), atlas);
  const scene = sceneOf(scenario, reach, atlas, settle(scenario));
  const size = parseSize(scenario.graphic?.size ?? '') ?? DEFAULT_SIZE;
  return drawGraphic({ scenario, scene, atlas, size, link });
}

function pictureOf(values: Values): Result<Picture, Refusal> {
  const out = textOf(values, 'out');
  const ending = out === undefined ? '' : extname(out).toLowerCase();
  if (out === undefined || !['.svg', '.png', '.pdf'].includes(ending)) {
    return failure(wrongUsage('Say where to: --out FILE.svg, FILE.png or FILE.pdf.'));
  }
  const size = textOf(values, 'size');
  if (size !== undefined && !parseSize(size)) {
    const { minPx, maxPx } = SIZE_LIMITS;
    const names = Object.keys(SIZES).join(', ');
    return failure(
      wrongUsage(
        `--size “${size}” is none of ${names}, nor WIDTHxHEIGHT from ${minPx} to ${maxPx}.`,
      ),
    );
  }
  const theme = readOneOf('--theme', textOf(values, 'theme'), ['light', 'dark']);
  if (!theme.ok) return theme;
  const texts = TEXTS.flatMap((key) => {
    const text = tidyText(textOf(values, key) ?? '', LIMITS.textLength);
    return text === '' ? [] : [[key, text] as const];
  });
  const changes: Partial<Scenario> = {
    ...Object.fromEntries(texts),
    ...(size !== undefined && { graphic: { size } }),
    ...(theme.value !== undefined && { theme: theme.value }),
  };
  return success({ out, changes });
}

function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}

/** Writes beside the file and renames, so that no half file is left where the disk is full. */
async function write(out: string, picture: Markup): Promise<Result<null, Refusal>> {
  const part = `${out}.part`;
  try {
    writeFileSync(part, await contentFor(extname(out).toLowerCase(), picture));
    renameSync(part, out);
    return success(null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(refused(`${out} could not be written: ${reason}`));
  }
}

function contentFor(ending: string, picture: Markup): string | Uint8Array | Promise<Uint8Array> {
  if (ending === '.pdf') return pdfFileOf(picture);
  return ending === '.png' ? pngOf(svgFile(picture)) : svgFile(picture);
}
