import type { Atlas } from '../core/atlas.ts';
import { reachOf } from '../core/reach.ts';
import { type Result, success } from '../core/result.ts';
import { ringSetsOf } from '../core/rings.ts';
import { type Answer, fileAnswerOf } from '../data/answer.ts';
import { renderCsv } from '../data/csv.ts';
import { renderGeoJson } from '../data/geojson.ts';
import { renderJson } from '../data/json.ts';
import type { Output, Refusal } from './outcome.ts';
import { parseReachOptions, type ReachOptions } from './reach_options.ts';
import { askedScenario, sentenceList } from './reach_scenario.ts';
import { renderText } from './text_report.ts';

/** `strike-range reach`: what lies within range, in one of four formats. */
export function reach(
  words: readonly string[],
  loadAtlas: () => Atlas,
  siteUrl: string,
): Result<Output, Refusal> {
  const options = parseReachOptions(words);
  if (!options.ok) return options;
  const atlas = loadAtlas();
  const asked = askedScenario(options.value, atlas);
  if (!asked.ok) return asked;
  const { scenario, unknown, issues } = asked.value;
  const answer = fileAnswerOf({
    scenario,
    reach: reachOf(ringSetsOf(scenario, atlas), atlas),
    atlas,
    unknown,
    warnings: sentenceList(issues, scenario),
    siteUrl,
  });
  return success({ stdout: render(answer, atlas, options.value), warnings: answer.warnings });
}

function render(answer: Answer, atlas: Atlas, { format, towns }: ReachOptions): string {
  switch (format) {
    case 'json':
      return renderJson(answer);
    case 'geojson':
      return renderGeoJson(answer);
    case 'csv':
      return renderCsv(answer, towns ? 'towns' : 'regions');
    case 'text':
      return renderText(answer, atlas, towns);
  }
}
