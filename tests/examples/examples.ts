import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { loadAtlas } from '../../src/cli/load_atlas.ts';
import { type Answer, answerOf } from '../../src/data/answer.ts';
import { decodeLink } from '../../src/permalink/permalink.ts';
import examples from './examples.json' with { type: 'json' };

/** Scenarios that all outputs are tested with. */
export const EXAMPLES: readonly { readonly name: string; readonly link: string }[] = examples;

export const ATLAS = loadAtlas();

/** The answer to a link, as the command line gives it. */
export function answerTo(link: string): Answer {
  const { scenario, unknown } = decodeLink(link);
  const reach = reachOf(ringSetsOf(scenario, ATLAS), ATLAS);
  return answerOf({ scenario, unknown, reach, atlas: ATLAS });
}
