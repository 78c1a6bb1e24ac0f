import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { decodeLink, encodeLink, isTooLong, type ReadLink } from '../../src/permalink/permalink.ts';
import { Dice } from './dice.ts';
import { randomScenario } from './random_scenarios.ts';
import { mutatedText, noiseText, structuredText } from './random_texts.ts';
import { faultsOf } from './sound.ts';

// `npm run test:long` takes all of them
const IS_LONG = process.env['TEST_LONG'] === '1';
const TEXTS = IS_LONG ? 2_000_000 : 6000;
const SCENARIOS = IS_LONG ? 1_000_000 : 2000;
const LONG_MS = 3_600_000;

const KINDS = [structuredText, mutatedText, noiseText];

/** Whether what was read is written and read the same for ever. */
function isStable({ scenario, unknown }: ReadLink): boolean {
  const link = encodeLink(scenario, unknown);
  if (isTooLong(link)) return true;
  const again = decodeLink(link);
  return encodeLink(again.scenario, again.unknown) === link;
}

/** Reads a text: how long it took, and what was wrong with what it gave. */
function reading(text: string, isThorough: boolean): { ms: number; fault: string | undefined } {
  const start = performance.now();
  try {
    const read = decodeLink(text);
    const ms = performance.now() - start;
    const [fault] = faultsOf(read);
    const isLost = isThorough && !isStable(read);
    return { ms, fault: fault ?? (isLost ? 'reads differently the second time' : undefined) };
  } catch (error) {
    return { ms: performance.now() - start, fault: String(error) };
  }
}

interface Timed {
  readonly ms: number;
  readonly text: string;
}

function slower(a: Timed, b: Timed): Timed {
  return b.ms > a.ms ? b : a;
}

/** The best of three, as a busy machine makes any one of them slow. */
function timedAgain(text: string): number {
  return Math.min(...[1, 2, 3].map(() => reading(text, false).ms));
}

/** Everything that could be changed by a text that names the prototype of all. */
function prototypes(): string {
  const owners = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
  return owners.map((owner) => Object.getOwnPropertyNames(owner).join()).join();
}

test(
  `${TEXTS} strings, structured, mutated or noise, each give a sound scenario, and none throws`,
  () => {
    const dice = new Dice(20_241_117);
    const before = prototypes();
    const troubles: string[] = [];
    let slowest: Timed = { ms: 0, text: '' };
    for (let count = 0; count < TEXTS && troubles.length < 5; count += 1) {
      const text = KINDS[count % KINDS.length]?.(dice) ?? '';
      const { ms, fault } = reading(text, count % 10 === 0);
      // the first ones wait for the compiler
      if (count > 1000 && ms > slowest.ms)
        slowest = slower(slowest, { ms: timedAgain(text), text });
      if (fault !== undefined) troubles.push(`${JSON.stringify(text)}: ${fault}`);
    }
    expect(troubles).toEqual([]);
    expect(prototypes()).toBe(before);
    const shown = `${slowest.ms.toFixed(1)} ms, for ${slowest.text.length} characters`;
    console.log(`The slowest of ${TEXTS} strings was read in ${shown} (goal: 5 ms)`);
  },
  LONG_MS,
);

test(
  `${SCENARIOS} random scenarios read back from their links, which are canonical`,
  () => {
    const dice = new Dice(306);
    const lost: string[] = [];
    let count = 0;
    while (count < SCENARIOS && lost.length < 5) {
      const scenario = randomScenario(dice);
      const link = encodeLink(scenario);
      if (isTooLong(link)) continue;
      count += 1;
      const read = decodeLink(link);
      const isSame = isDeepStrictEqual(read, { scenario, unknown: [], issues: [] });
      if (!isSame || encodeLink(read.scenario) !== link) lost.push(link);
    }
    expect(lost).toEqual([]);
  },
  LONG_MS,
);
