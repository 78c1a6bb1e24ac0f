import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/count_tests.mjs';

const folder = mkdtempSync(join(tmpdir(), 'count-'));
afterAll(() => rmSync(folder, { recursive: true }));

const VITEST = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [] as object[],
};
const PLAYWRIGHT = {
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 },
  errors: [] as object[],
};

test('passed tests are passed', () => {
  expect(countVitest(report(VITEST), 0)).toMatchObject({ passed: 3, failed: 0 });
  expect(countPlaywright(report(PLAYWRIGHT), 0)).toMatchObject({ passed: 3, failed: 0 });
});

test('skipped and flaky tests are failed, and it is said', () => {
  const vitest = countVitest(report({ ...VITEST, numPendingTests: 1, numTodoTests: 1 }), 0);
  expect(vitest).toMatchObject({ passed: 3, failed: 2 });
  expect(vitest.problems.join()).toContain('2 skipped');
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 };
  const playwright = countPlaywright(report({ ...PLAYWRIGHT, stats }), 1);
  expect(playwright).toMatchObject({ passed: 3, failed: 3 });
});

test('a test file that does not load is one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ];
  const found = countVitest(report({ ...VITEST, numFailedTests: 1, testResults }), 1);
  expect(found).toMatchObject({ passed: 3, failed: 2 });
});

test.each([countVitest, countPlaywright])(
  '%o: no report, or half of one, is a failure',
  (count) => {
    const half = join(folder, 'half.json');
    writeFileSync(half, '{"stats":');
    expect(count(join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(count(half, 0)).toMatchObject({ passed: 0, failed: 1 });
  },
);

test('no test at all is a failure, as is a bad end after passed tests', () => {
  expect(countVitest(report({ ...VITEST, numPassedTests: 0 }), 0).failed).toBe(1);
  expect(countVitest(report(VITEST), 1).failed).toBe(1);
  expect(countPlaywright(report(PLAYWRIGHT), 1).failed).toBe(1);
});

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}
