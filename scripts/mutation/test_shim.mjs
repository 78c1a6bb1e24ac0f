// The part of Vitest that tests of sources use, for a run in one process. What is expected is Vitest's own `expect`.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { chai, expect } from 'vitest';

/** @typedef {{ id: string, run: () => Promise<string | undefined> }} Test */
/** @typedef {(...args: readonly unknown[]) => unknown} Body */

/** What is being loaded, and the names of the groups around. */
let loading = { file: '', tests: /** @type {Test[]} */ ([]), around: /** @type {string[]} */ ([]) };

/**
 * The tests of a file, loaded anew.
 * @param {string} file
 * @param {Record<string, () => Promise<unknown>>} loaders
 */
export async function testsOf(file, loaders) {
  const tests = /** @type {Test[]} */ ([]);
  loading = { file, tests, around: [] };
  await loaders[file]?.();
  return tests;
}

/**
 * @param {string} name
 * @param {readonly unknown[]} rest options, if any, and the body
 * @param {readonly unknown[]} args
 */
function addTest(name, rest, args = []) {
  const { file, tests, around } = loading;
  const id = `${file}#${[...around, name].join(' > ')} (${tests.length + 1})`;
  tests.push({ id, run: () => failureOf(() => bodyIn(rest)(...args), file) });
}

/**
 * @param {string} name
 * @param {readonly unknown[]} rest
 */
function describe(name, ...rest) {
  addGroup(name, rest);
}

/**
 * @param {string} name
 * @param {readonly unknown[]} rest
 * @param {readonly unknown[]} args
 */
function addGroup(name, rest, args = []) {
  loading.around.push(name);
  bodyIn(rest)(...args);
  loading.around.pop();
}

/** @param {readonly unknown[]} rest */
function bodyIn(rest) {
  const body = rest.find((one) => typeof one === 'function');
  if (!body) throw new TypeError('A test has no body.');
  return /** @type {Body} */ (body);
}

/**
 * Why a test failed; undefined if it did not.
 * @param {() => unknown} run
 * @param {string} file
 */
async function failureOf(run, file) {
  loading = { ...loading, file };
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error).slice(0, 300);
  }
}

/** @param {typeof addTest} add */
const eachBy =
  (add) =>
  /** @param {readonly unknown[]} rows */
  (rows) =>
  /** @type {(name: string, ...rest: readonly unknown[]) => void} */
  (name, ...rest) => {
    for (const row of rows) add(name, rest, Array.isArray(row) ? row : [row]);
  };

/** @type {(name: string, ...rest: readonly unknown[]) => void} */
const test = (name, ...rest) => addTest(name, rest);

chai.util.overwriteMethod(
  chai.Assertion.prototype,
  'toMatchFileSnapshot',
  () =>
    /** @this {{ _obj: unknown }} @param {string} path */
    function (path) {
      expect(this._obj).toBe(readFileSync(resolve(dirname(loading.file), path), 'utf8'));
    },
);

Object.assign(globalThis, {
  __tests__: {
    test: Object.assign(test, { each: eachBy(addTest) }),
    describe: Object.assign(describe, { each: eachBy(addGroup) }),
    expect,
    // nothing here has a limit of time or is to be printed
    vi: { setConfig: () => undefined },
    afterAll: () => undefined,
  },
});
