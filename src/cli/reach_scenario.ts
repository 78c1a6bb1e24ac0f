import type { Atlas } from '../core/atlas.ts';
import type { Issue } from '../core/issues.ts';
import { checkLaunches, launchPlaceAt } from '../core/launch_place.ts';
import { failure, type Result, success } from '../core/result.ts';
import { EMPTY, LIMITS, type Scenario, withRanges } from '../core/scenario.ts';
import { decodeLink, encodeLink, type ReadLink } from '../permalink/permalink.ts';
import { settle } from '../data/answer.ts';
import { sentencesOf } from '../scene/sentences.ts';
import { type Refusal, refused } from './outcome.ts';
import type { ReachOptions } from './reach_options.ts';

/** The scenario that a person asked for, and what of the link was left out. */
export type Asked = ReadLink;

const LOSSES: readonly Issue['code'][] = [
  'not-a-position',
  'position-out-of-world',
  'outside-ukraine',
  'nothing-readable',
];

/** Puts together LINK and flags: `--at` adds launch points, `--range` replaces the ranges. */
export function askedScenario(options: ReachOptions, atlas: Atlas): Result<Asked, Refusal> {
  const link = options.link === undefined ? NO_LINK : readLink(options.link, atlas);
  const scenario = withFlags(link.scenario, options);
  const tell = (issues: readonly Issue[]) => sentenceList(issues, scenario);
  if (isLost(link)) return failure(refused(...tell(link.issues)));
  const places = options.launches.map(({ at }) => launchPlaceAt(at, atlas));
  const outside = places.flatMap((place) => (place.ok ? [] : [place.issue]));
  if (outside.length > 0) return failure(refused(...tell(outside)));
  const given = scenario.launches.length;
  if (given > LIMITS.launches) {
    return failure(
      refused(`At most ${LIMITS.launches} launch points are possible, and ${given} were given.`),
    );
  }
  return success({ ...link, scenario });
}

/** One sentence per issue, in the language and units of the scenario. */
export function sentenceList(issues: readonly Issue[], scenario: Scenario): readonly string[] {
  return issues.map((issue) => sentencesOf([issue], settle(scenario)));
}

const NO_LINK: ReadLink = { scenario: EMPTY, unknown: [], issues: [] };

function readLink(text: string, atlas: Atlas): ReadLink {
  const { scenario, unknown, issues } = decodeLink(text);
  const checked = checkLaunches(scenario, atlas);
  return { scenario: checked.scenario, unknown, issues: [...issues, ...checked.issues] };
}

function withFlags(scenario: Scenario, options: ReachOptions): Scenario {
  const { launches, rangesKm, from = scenario.from, language, units } = options;
  const asked: Scenario = {
    ...scenario,
    launches: [...scenario.launches, ...launches],
    from,
    ...(language === undefined ? {} : { language }),
    ...(units === undefined ? {} : { units }),
  };
  return rangesKm.length === 0
    ? asked
    : withRanges(
        asked,
        rangesKm.map((km) => ({ km })),
      );
}

/** Whether a link had something to say and nothing of it holds. */
function isLost({ scenario, issues }: ReadLink): boolean {
  if (issues.length === 0 || scenario.launches.length > 0 || scenario.from === 'ukraine') {
    return false;
  }
  const isBare = encodeLink(scenario) === encodeLink(EMPTY);
  return isBare || issues.some(({ code }) => LOSSES.includes(code));
}
