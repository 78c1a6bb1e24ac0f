import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, problems: string[] }} RunnerCount */

/**
 * What Vitest's report says. A skipped test is a failed one, as is a test file that did not load.
 * @param {string} file
 * @param {number} exitCode
 */
export function countVitest(file, exitCode) {
  const report = readReport(file);
  if (!report) return crashed();
  const broken = report.testResults.filter(
    (/** @type {any} */ one) =>
      one.status === 'failed' &&
      !one.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  return judged({
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
    exitCode,
  });
}

/**
 * What Playwright's report says. A skipped or flaky test is a failed one, as is an error outside of the tests.
 * @param {string} file
 * @param {number} exitCode
 */
export function countPlaywright(file, exitCode) {
  const report = readReport(file);
  if (!report) return crashed();
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  return judged({ passed: expected, failed, skipped, exitCode });
}

/**
 * @param {{ passed: number, failed: number, skipped: number, exitCode: number }} found
 * @returns {RunnerCount}
 */
function judged({ passed, failed, skipped, exitCode }) {
  const problems = [];
  if (skipped > 0) problems.push(`${skipped} skipped; a skipped test counts as failed.`);
  const known = failed + skipped;
  if (known === 0 && passed === 0) problems.push('No test ran, which counts as one failure.');
  else if (known === 0 && exitCode !== 0) problems.push(`It ended with exit code ${exitCode}.`);
  const isSilentFailure = known === 0 && (passed === 0 || exitCode !== 0);
  return { passed, failed: isSilentFailure ? 1 : known, problems };
}

/** @returns {RunnerCount} */
function crashed() {
  return { passed: 0, failed: 1, problems: ['It left no report, which counts as one failure.'] };
}

/**
 * The report as JSON, or nothing when the runner died before or while it wrote it.
 * @param {string} file
 */
function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
