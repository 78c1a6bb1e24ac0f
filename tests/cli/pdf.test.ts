import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { linkInPdf } from '../../src/graphic/pdf/link.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'pdf-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

async function render(...words: string[]) {
  const written = { stdout: '', stderr: '' };
  const exitCode = await run(['render', ...words], {
    stdout: { write: (text: string) => (written.stdout += text) },
    stderr: { write: (text: string) => (written.stderr += text) },
  });
  return { exitCode, ...written };
}

test('render writes a PDF whose link opens the scenario again, and the same bytes each time', async () => {
  const [first, second] = [join(FOLDER, 'first.pdf'), join(FOLDER, 'second.PDF')];
  const words = ['?v=1&at=50.9077,34.7981&lang=el', '--size', 'column'];
  const done = { exitCode: 0, stdout: '', stderr: '' };
  expect(await render(...words, '--out', first)).toEqual(done);
  const bytes = new Uint8Array(readFileSync(first));
  const again = await render(linkInPdf(bytes) ?? '', '--out', second);
  expect(again).toEqual(done);
  expect(new Uint8Array(readFileSync(second))).toEqual(bytes);
});

test('where a PDF cannot be written one sentence says so, and nothing is left', async () => {
  const out = join(FOLDER, 'no such folder', 'x.pdf');
  const { exitCode, stderr } = await render('?v=1&at=50.9077,34.7981', '--out', out);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^[^\n]*could not be written[^\n]*\n$/);
  expect(existsSync(out)).toBe(false);
});
