// A test runner for Stryker that stays in one process. Vitest starts anew for each mutant, which takes longer than most of
// the tests: for some 9,000 mutants, hours. Here sources and tests are bundled once, and each mutant gets all modules
// fresh, so that nothing is remembered of the one before. The tests that killed mutants of a file are tried first.
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { bundleOf } from './bundle.mjs';
import { testFiles } from './test_files.mjs';
import { testsOf } from './test_shim.mjs';

/** @import { Test } from './test_shim.mjs' */
/** @import { MutantCoverage } from '@stryker-mutator/api/core' */
/** @import { DryRunResult, MutantRunOptions, MutantRunResult } from '@stryker-mutator/api/test-runner' */

/** `ms`: of the test alone; `costMs`: with what its file takes to load. */
/** @typedef {{ id: string, file: string, ms: number, costMs: number }} KnownTest */
/** @typedef {{ tests: KnownTest[], reached: [mutant: string, by: string[]][] }} State */
/** @typedef {Record<string, () => Promise<unknown>>} Loaders */

// what the dry run found, for the runner that follows one which Stryker had to stop
const STATE = '.mutation-state.json';
// tests that take longer are asked only about what no other test reaches
const LONG_MS = Number(process.env['MUTATION_LONG_MS'] ?? 150);
// a loop that goes round so much more often than all tests together made it go has no end
const ROUNDS = 5;
const MOST_KILLERS = 40;
const STRYKER_ROUNDS = 100;

class OneProcessRunner {
  /** @type {KnownTest[]} */
  #tests = [];
  /** By mutant: the test files whose loading reaches it, and the tests that do. @type {Map<string, Set<string>>} */
  #reached = new Map();
  /** By source file: what killed mutants of it, the last one first. @type {Map<string, string[]>} */
  #killers = new Map();
  /** @type {() => Loaders} */
  #fresh = () => ({});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const script = new Script(await bundleOf(testFiles()), { filename: resolve('bundle.cjs') });
    const require = createRequire(resolve('package.json'));
    this.#fresh = () => script.runInThisContext()(require);
    if (existsSync(STATE)) this.#remember(JSON.parse(readFileSync(STATE, 'utf8')));
  }

  /** @returns {Promise<DryRunResult>} */
  async dryRun() {
    /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */
    const tests = [];
    /** @type {MutantCoverage} */
    const mutantCoverage = { static: {}, perTest: {} };
    const known = [];
    /** @type {Map<string, Set<string>>} */
    const reached = new Map();
    for (const file of testFiles()) {
      const stryker = globals({});
      const began = process.cpuUsage().user;
      const found = await testsOf(file, this.#fresh());
      const loadMs = (process.cpuUsage().user - began) / 1000;
      for (const test of found) {
        stryker.currentTestId = test.id;
        const { user } = process.cpuUsage();
        const failureMessage = await test.run();
        const ms = (process.cpuUsage().user - user) / 1000;
        stryker.currentTestId = undefined;
        known.push({ id: test.id, file, ms, costMs: loadMs + ms });
        const common = { id: test.id, name: test.id, fileName: resolve(file), timeSpentMs: ms };
        tests.push(
          failureMessage === undefined
            ? { ...common, status: TestStatus.Success }
            : { ...common, status: TestStatus.Failed, failureMessage },
        );
      }
      add(stryker.mutantCoverage, file, mutantCoverage, reached);
    }
    /** @type {State} */
    const state = { tests: known, reached: [...reached].map(([id, names]) => [id, [...names]]) };
    writeFileSync(STATE, JSON.stringify(state));
    this.#remember(state);
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** @param {State} state */
  #remember({ tests, reached }) {
    this.#tests = tests;
    this.#reached = new Map(reached.map(([id, names]) => [id, new Set(names)]));
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {Promise<MutantRunResult>}
   */
  async mutantRun({ activeMutant, hitLimit }) {
    const plan = this.#planFor(activeMutant.id, activeMutant.fileName);
    const mostHits = hitLimit && (hitLimit / STRYKER_ROUNDS) * ROUNDS;
    const stryker = globals({ activeMutant: activeMutant.id, hitLimit: mostHits, hitCount: 0 });
    const loaders = this.#fresh();
    /** @type {Map<string, readonly Test[]>} */
    const loaded = new Map();
    for (const [index, { id, file }] of plan.entries()) {
      const tests = loaded.get(file) ?? (await orNone(testsOf(file, loaders)));
      loaded.set(file, tests);
      const test = tests.find((one) => one.id === id);
      const failureMessage = test ? await test.run() : 'The file of the test cannot be loaded.';
      if (failureMessage === undefined) continue;
      if (mostHits && (stryker.hitCount ?? 0) > mostHits) {
        return { status: MutantRunStatus.Timeout, reason: 'A loop has no end.' };
      }
      this.#noteKiller(activeMutant.fileName, id);
      const nrOfTests = index + 1;
      return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: plan.length };
  }

  /**
   * The tests that a mutant must get past: those that reach it, or, where only the loading of their file does, all; and
   * those after them, as what one test works out may be remembered and looked at by the next.
   * @param {string} mutant
   * @param {string} source
   */
  #planFor(mutant, source) {
    const reached = this.#reached.get(mutant) ?? new Set();
    const isQuick = (/** @type {KnownTest} */ { ms }) => ms <= LONG_MS;
    const all = this.#tests.filter(({ id, file }) => reached.has(id) || reached.has(file));
    const quick = all.filter(isQuick);
    const next = this.#tests.filter(
      (test, i) =>
        isQuick(test) &&
        !all.includes(test) &&
        this.#tests.slice(0, i).some((one) => one.file === test.file && all.includes(one)),
    );
    const killers = this.#killers.get(source) ?? [];
    /** @param {string} id */
    const rankOf = (id) => (killers.includes(id) ? killers.indexOf(id) : killers.length);
    return [...(quick.length > 0 ? quick : all), ...next].sort(
      (a, b) => rankOf(a.id) - rankOf(b.id) || a.costMs - b.costMs,
    );
  }

  /**
   * @param {string} source
   * @param {string} test
   */
  #noteKiller(source, test) {
    const others = (this.#killers.get(source) ?? []).filter((one) => one !== test);
    this.#killers.set(source, [test, ...others].slice(0, MOST_KILLERS));
  }
}

/**
 * @template Item
 * @param {Promise<readonly Item[]>} items
 * @returns {Promise<readonly Item[]>}
 */
function orNone(items) {
  return items.catch(() => []);
}

/**
 * What the instrumented sources look at.
 * @param {{ activeMutant?: string, hitLimit?: number | undefined, hitCount?: number, currentTestId?: string | undefined,
 *   mutantCoverage?: MutantCoverage }} stryker
 */
function globals(stryker) {
  Object.assign(globalThis, { __stryker__: stryker });
  return stryker;
}

/**
 * Adds what the tests of a file reach.
 * @param {MutantCoverage | undefined} found
 * @param {string} file
 * @param {MutantCoverage} all
 * @param {Map<string, Set<string>>} reached
 */
function add(found, file, all, reached) {
  if (!found) return;
  Object.assign(all.perTest, found.perTest);
  /** @param {string} mutant @param {string} by */
  const note = (mutant, by) => reached.set(mutant, (reached.get(mutant) ?? new Set()).add(by));
  for (const [mutant, hits] of Object.entries(found.static)) {
    all.static[mutant] = (all.static[mutant] ?? 0) + hits;
    note(mutant, file);
  }
  for (const [test, mutants] of Object.entries(found.perTest)) {
    for (const mutant of Object.keys(mutants)) note(mutant, test);
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'one-process', () => new OneProcessRunner()),
];
