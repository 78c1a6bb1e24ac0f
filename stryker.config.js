/**
 * Changes sources in small ways, one at a time, and tells which changes no test notices (docs/mutation.md).
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'one-process',
  plugins: ['./scripts/mutation/runner.mjs'],
  mutate: ['src/core/**/*.ts', 'src/permalink/**/*.ts', 'src/data/**/*.ts'],
  coverageAnalysis: 'perTest',
  // types are not looked at, and what no test here reads need not be copied
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'release', 'docs/gallery', 'tests/browser', 'tests/bench'],
  concurrency: 1,
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 20,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  // the only one would be of code that runs while it is loaded, with which the runner has its own way
  warnings: false,
};
