import type { Atlas } from '../core/atlas.ts';
import type { Language } from '../core/languages.ts';
import { checkLaunches } from '../core/launch_place.ts';
import { parseScenario } from '../core/parse_scenario.ts';
import { reachOf } from '../core/reach.ts';
import { failure, type Result, success } from '../core/result.ts';
import { ringSetsOf } from '../core/rings.ts';
import { type Answer, answerOf } from '../data/answer.ts';
import { documentOf } from '../data/json.ts';
import { type Refusal, refused } from './outcome.ts';
import { askedScenario, type Asked, sentenceList } from './reach_scenario.ts';

/** What holds for every line of a batch. */
export interface LineSettings {
  readonly atlas: Atlas;
  readonly siteUrl: string;
  readonly towns: boolean;
  /** In place of the language that a line asks for. */
  readonly language?: Language | undefined;
}

/** The answer to one line, a link or a scenario, as JSON on one line; what is wrong with it as `{"error": ...}`. */
export function answerToLine(text: string, settings: LineSettings): string {
  const line = text.trim();
  const asked = line === '' ? failure(refused('This line is empty.')) : askedIn(line, settings);
  if (!asked.ok) return errorLine(asked.issue.sentences.join(' '));
  return JSON.stringify(documentOf(answerTo(asked.value, settings), settings.towns));
}

/** A line that stands for an answer that cannot be given. */
export function errorLine(sentence: string): string {
  return JSON.stringify({ error: sentence });
}

function askedIn(line: string, settings: LineSettings): Result<Asked, Refusal> {
  if (!/^["{]/.test(line)) return askedByLink(line, settings);
  const json = parseJson(line);
  if (json === undefined) {
    return failure(refused('This line begins like JSON and could not be read as JSON.'));
  }
  return typeof json === 'string' ? askedByLink(json, settings) : askedByScenario(json, settings);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function askedByLink(link: string, { atlas, towns, language }: LineSettings) {
  const options = { link, launches: [], rangesKm: [], format: 'json', towns, language } as const;
  return link.trim() === ''
    ? failure(refused('The link on this line is empty.'))
    : askedScenario(options, atlas);
}

function askedByScenario(json: unknown, { atlas, language }: LineSettings): Result<Asked, Refusal> {
  const parsed = parseScenario(json);
  if (!parsed.ok) {
    const sentences = parsed.issue.map(({ path, message }) =>
      path === '' ? `The scenario ${message}.` : `In the scenario, ${path} ${message}.`,
    );
    return failure(refused(...sentences));
  }
  const asked = language === undefined ? parsed.value : { ...parsed.value, language };
  const { scenario, issues } = checkLaunches(asked, atlas);
  if (issues.length > 0 && scenario.launches.length === 0 && scenario.from === 'points') {
    return failure(refused(...sentenceList(issues, scenario)));
  }
  return success({ scenario, unknown: [], issues });
}

const NO_TOWNS: Atlas['towns'] = [];

function answerTo({ scenario, unknown, issues }: Asked, { atlas, siteUrl }: LineSettings): Answer {
  const { version, date, attribution } = atlas;
  return answerOf({
    scenario,
    reach: reachOf(ringSetsOf(scenario, atlas), atlas),
    // without towns, as the JSON does not name launch points and naming takes longer than all else but the reach
    atlas: { version, date, attribution, towns: NO_TOWNS },
    unknown,
    warnings: sentenceList(issues, scenario),
    siteUrl,
  });
}
