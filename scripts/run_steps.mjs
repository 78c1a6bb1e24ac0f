import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ exitCode: number, output: string }} Finished
 * @typedef {{
 *   name: string,
 *   command: string[],
 *   env?: Record<string, string>,
 *   countOf?: (finished: Finished) => Count & { problems?: string[] },
 *   shows?: RegExp,
 * }} Step A command of Node; without `countOf` it is one test, which passes when the command does; of its output
 * `shows` is shown, where it ended well.
 */

/**
 * Runs steps, so many at a time, and reports each when it has ended; the output of one that failed is shown in full.
 * @param {string} root
 * @param {Step[]} steps
 * @param {number} atOnce
 * @returns {Promise<Count>}
 */
export async function runSteps(root, steps, atOnce) {
  const waiting = [...steps];
  /** @type {Count[]} */
  const counts = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      counts.push(await runStep(root, step));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return sumOf(counts);
}

/** @param {Count[]} counts */
export function sumOf(counts) {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * @param {string} root
 * @param {Step} step
 */
async function runStep(root, step) {
  const start = Date.now();
  const finished = await runCommand(root, step);
  const count = step.countOf ? step.countOf(finished) : countOfCheck(finished);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const verdict = count.failed === 0 ? 'ok' : 'FAILED';
  const tests = step.countOf ? `  (${count.passed} passed, ${count.failed} failed)` : '';
  console.log(`${step.name.padEnd(14)} ${verdict.padEnd(6)} ${seconds.padStart(6)} s${tests}`);
  for (const problem of count.problems ?? []) console.log(`  ${problem}`);
  const shown = step.shows?.exec(stripVTControlCharacters(finished.output));
  if (shown) console.log(`  ${shown[0]}`);
  if (count.failed > 0) console.log(`\n${stripVTControlCharacters(finished.output).trim()}\n`);
  return count;
}

/**
 * @param {Finished} finished
 * @returns {Count & { problems?: string[] }}
 */
function countOfCheck({ exitCode }) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string} root
 * @param {Step} step
 * @returns {Promise<Finished>}
 */
function runCommand(root, { command, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => chunks.push(Buffer.from(error.message)));
    child.on('close', (code) =>
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString() }),
    );
  });
}
