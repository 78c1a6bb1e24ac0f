import type { Atlas } from '../core/atlas.ts';
import type { Language } from '../core/languages.ts';
import { launchNames } from '../core/places.ts';
import type { Reach } from '../core/reach.ts';
import type { Scenario, Theme, Units } from '../core/scenario.ts';
import { decodeLink, encodeLink, isTooLong, type UnknownPart } from '../permalink/permalink.ts';
import { notesOf } from '../scene/notes.ts';

/** A scenario with nothing left to the visitor. */
export interface SettledScenario extends Scenario {
  readonly units: Units;
  readonly language: Language;
  readonly theme: Theme;
}

/** Everything that a file of the answer says. */
export interface Answer {
  readonly scenario: SettledScenario;
  /** Names of the launch points in the language of the scenario, no two equal. */
  readonly launchNames: readonly string[];
  readonly link: string;
  readonly reach: Reach;
  /** Sentences about what was left out. */
  readonly warnings: readonly string[];
  /** The standing notes: what the rings are not, how inside is decided, whose borders these are. */
  readonly notes: readonly string[];
  readonly data: Pick<Atlas, 'version' | 'date' | 'attribution'>;
}

export interface AnswerParts {
  readonly scenario: Scenario;
  readonly reach: Reach;
  readonly atlas: Pick<Atlas, 'version' | 'date' | 'attribution' | 'towns'>;
  readonly unknown?: readonly UnknownPart[];
  readonly warnings?: readonly string[];
  /** The site's own address without a slash at its end; without it, links stay relative. */
  readonly siteUrl?: string;
}

/** Puts together what files say; what no person chose is km, English and light, and written in the link. */
export function answerOf(parts: AnswerParts): Answer {
  const { scenario, reach, atlas, unknown = [], warnings = [], siteUrl = '' } = parts;
  const settled = settle(scenario);
  const query = encodeLink(settled, unknown);
  return {
    scenario: settled,
    launchNames: launchNames(settled, atlas, settled.language),
    link: siteUrl === '' ? query : `${siteUrl}/${query}`,
    reach,
    warnings,
    notes: notesOf(settled, settled.language),
    data: { version: atlas.version, date: atlas.date, attribution: atlas.attribution },
  };
}

/** The answer for a file that a person keeps: one link gives the same bytes, however its scenario came about. */
export function fileAnswerOf(parts: AnswerParts): Answer {
  const link = encodeLink(settle(parts.scenario));
  // keys stand in the order of the link, not in that in which they were chosen
  const scenario = isTooLong(link) ? parts.scenario : decodeLink(link).scenario;
  return answerOf({ ...parts, scenario });
}

/** A scenario with the settings that exports use where no person chose. */
export function settle(scenario: Scenario): SettledScenario {
  const { units = 'km', language = 'en', theme = 'light' } = scenario;
  return { ...scenario, units, language, theme };
}
