import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { isPng } from '../../src/graphic/png_chunks.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'strike-range-package-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const SUMY = '?v=1&at=50.9077,34.7981&lang=de';

async function packed(...words: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => (written[name] += text),
  });
  const streams = { stdout: stream('stdout'), stderr: stream('stderr') };
  return { exitCode: await run(['package', ...words], streams), ...written };
}

test('a package is written whole, with real pictures, and the same bytes each time', async () => {
  const files = ['a.zip', 'b.zip'].map((name) => join(FOLDER, name));
  for (const file of files) {
    expect(await packed(SUMY, '--size', 'column', '--title', 'Mine', '--out', file)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  }
  const [one, other] = files.map((file) => readFileSync(file));
  expect(one!.equals(other!)).toBe(true);
  const content = unzipSync(one!);
  expect(isPng(content['graphic-3x.png']!)).toBe(true);
  expect(strFromU8(content['graphic.pdf']!.subarray(0, 5))).toBe('%PDF-');
  expect(strFromU8(content['README.txt']!)).toMatch(/^Mine\n/);
  expect(strFromU8(content['link.txt']!)).toContain('title=Mine');
});

test.each([
  [[SUMY], 2, 'Say where to: --out FILE.zip.'],
  [[SUMY, '--out', 'x.svg'], 2, 'Say where to: --out FILE.zip.'],
  [[SUMY, '--out', 'x.zip', '--dpi', '300'], 2, 'There is no flag --dpi'],
  [[SUMY, '--out', 'x.zip', '--size', 'huge'], 2, '--size “huge” is none of'],
  [['--at', '55.75,37.62', '--out', 'x.zip'], 1, 'is not in Ukraine'],
] as const)('package %j ends with %i and says why', async (words, exitCode, sentence) => {
  const result = await packed(...words);
  expect(result.exitCode).toBe(exitCode);
  expect(result.stderr).toContain(sentence);
  expect(existsSync('x.zip')).toBe(false);
});
