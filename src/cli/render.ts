import { type Result, success } from '../core/result.ts';
import type { Output, Refusal } from './outcome.ts';
import { contentOf, writeWhole } from './picture_files.ts';
import { reachOptionsOf, type ReachOptions } from './reach_options.ts';
import { askedScenario, sentenceList } from './reach_scenario.ts';
import { drawnFor, type Ground, type RenderStreams } from './render_drawing.ts';
import { renderMany } from './render_many.ts';
import { RENDER_FLAGS, type RenderOptions, renderOptionsOf } from './render_options.ts';
import { splitWords } from './words.ts';

/** `strike-range render`: explainer graphics as files, each whole or not at all. */
export async function render(
  words: readonly string[],
  streams: RenderStreams,
  ground: Ground,
): Promise<Result<Output, Refusal>> {
  const split = splitWords(words, RENDER_FLAGS);
  if (!split.ok) return split;
  const { format: _format, ...values } = split.value.values;
  const options = renderOptionsOf(split.value.values);
  if (!options.ok) return options;
  const { positionals } = split.value;
  if (options.value.outDir !== undefined) {
    const asked = { values, links: positionals };
    return renderMany(asked, { ...options.value, outDir: options.value.outDir }, streams, ground);
  }
  const reach = reachOptionsOf({ values, positionals });
  return reach.ok ? renderOne(reach.value, options.value, ground) : reach;
}

async function renderOne(
  reach: ReachOptions,
  options: RenderOptions,
  { loadAtlas, siteUrl }: Ground,
): Promise<Result<Output, Refusal>> {
  const { out = '', formats, sizes } = options;
  const [format = 'svg'] = formats;
  const atlas = loadAtlas();
  const asked = askedScenario(reach, atlas);
  if (!asked.ok) return asked;
  const drawn = drawnFor(asked.value, options, sizes[0], { atlas, siteUrl });
  const content = await contentOf(format, drawn.graphic, options);
  if (!content.ok) return content;
  const written = writeWhole(out, content.value);
  const warnings = sentenceList(asked.value.issues, drawn.scenario);
  return written.ok ? success({ stdout: '', warnings }) : written;
}
