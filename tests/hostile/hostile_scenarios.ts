import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import {
  EMPTY,
  LIMITS,
  type Scenario,
  TEXT_KEYS,
  tidyText,
  withLaunch,
} from '../../src/core/scenario.ts';
import { answerOf, type Answer } from '../../src/data/answer.ts';
import { ATLAS } from '../examples/examples.ts';
import { PAYLOADS } from './payloads.ts';

/** `npm run test:long` puts each payload alone into each text; without it several share one, each in one or two. */
export const IS_LONG = process.env['TEST_LONG'] === '1';

/** Hundreds of payloads, perhaps on a busy machine. */
export const PATIENCE_MS = IS_LONG ? 3_600_000 : 180_000;

const TEXTS = PAYLOADS.map(({ text }) => text);
const LABELS = 40;
/** The largest towns, one for each label. */
const TOWNS = ATLAS.towns
  .filter(({ region }) => region.startsWith('UA-'))
  .sort((a, b) => b.population - a.population)
  .slice(0, LABELS);

/** Scenarios that together have each payload in a label and in a text, or in each text. */
export const HOSTILE: readonly Scenario[] = IS_LONG ? singly() : joined();

function singly(): Scenario[] {
  return TEXTS.map((_, i) =>
    hostile(
      i * LABELS,
      TEXT_KEYS.map((_key, k) => textAt(i + k)),
    ),
  );
}

/** As many payloads in a text as it holds. */
function joined(): Scenario[] {
  const texts: string[] = [''];
  for (const text of TEXTS) {
    const longer = `${texts.at(-1)} ${text}`;
    if (tidyText(longer, 1e9).length <= LIMITS.textLength) texts[texts.length - 1] = longer;
    else texts.push(text);
  }
  const count = Math.ceil(Math.max(texts.length / TEXT_KEYS.length, TEXTS.length / LABELS));
  return Array.from({ length: count }, (_, i) =>
    hostile(
      i * LABELS,
      TEXT_KEYS.map((_key, k) => texts[(i + k * count) % texts.length] ?? ''),
    ),
  );
}

function hostile(first: number, words: readonly string[]): Scenario {
  const named = TOWNS.reduce(
    (scenario, { at }, i) => withLaunch(scenario, { at, label: textAt(first + i) }),
    EMPTY,
  );
  const texts = TEXT_KEYS.flatMap((key, i) => {
    const text = tidyText(words[i] ?? '', LIMITS.textLength);
    return text === '' ? [] : [[key, text] as const];
  });
  return { ...named, ...Object.fromEntries(texts) };
}

function textAt(index: number): string {
  return TEXTS[index % TEXTS.length] ?? '';
}

// whatever the launch points are called, they reach the same
const unnamed = { ...EMPTY, launches: TOWNS.map(({ at }) => ({ at })) };
const REACH = reachOf(ringSetsOf(unnamed, ATLAS), ATLAS);

export function answerIn(scenario: Scenario): Answer {
  return answerOf({ scenario, reach: REACH, atlas: ATLAS });
}
