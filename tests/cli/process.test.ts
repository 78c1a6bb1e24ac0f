/** What only a real process shows; all else is tested in this one, in run.test.ts and batch.test.ts. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ReachDocument } from '../../src/data/json.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = join(ROOT, 'scripts/strike_range.mjs');
const SUMY = '50.9077,34.7981';

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command as a shell would. */
function start(words: readonly string[], cwd = ROOT): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [COMMAND, ...words], { cwd });
}

/** What a process writes until it ends; `readOnly` closes its output after that many characters. */
function ended(child: ChildProcessWithoutNullStreams, readOnly = Infinity): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.length >= readOnly) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

describe('reach', { timeout: 60_000 }, () => {
  test('from any folder, an answer is whole when it goes through a pipe, and its exit code is 0', async () => {
    const words = ['reach', '--at', `${SUMY},Наш приклад`, '--format', 'json', '--lang', 'uk'];
    const { exitCode, stdout, stderr } = await ended(start(words, '/'));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const { regions, towns, scenario } = JSON.parse(stdout) as ReachDocument;
    expect(regions[0]).toMatchObject({ name: 'Курська область', status: 'inside' });
    expect(towns.length).toBeGreaterThan(100);
    expect(scenario.launches[0]?.label).toBe('Наш приклад');
  });

  test('a launch point outside Ukraine ends with exit code 1 and one sentence', async () => {
    const { exitCode, stdout, stderr } = await ended(start(['reach', '--at', '55.75,37.6']));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^This place .* is not in Ukraine; [^\n]*\.\n$/);
  });

  test('an unknown flag ends with exit code 2 and one sentence', async () => {
    const { exitCode, stdout, stderr } = await ended(start(['reach', '--at', SUMY, '--colour']));
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe('There is no flag --colour; strike-range --help lists them.\n');
  });

  test('a reader that closes early, such as head, ends it quietly', async () => {
    const child = start(['reach', '--at', SUMY, '--format', 'geojson']);
    const { stderr, exitCode } = await ended(child, 1);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });
});

describe('batch', { timeout: 60_000 }, () => {
  test('a line is answered before the next one is given, and the end of stdin ends it with exit code 0', async () => {
    const child = start(['batch']);
    const end = ended(child);
    const lines: string[] = [];
    let buffered = '';
    child.stdout.on('data', (text: string) => {
      buffered += text;
      if (!buffered.endsWith('\n')) return;
      lines.push(buffered);
      buffered = '';
      if (lines.length < 3) child.stdin.write(`?v=1&at=${SUMY}\n`);
      else child.stdin.end();
    });
    child.stdin.write(`?v=1&at=${SUMY}\n`);
    const { exitCode, stderr } = await end;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(lines).toHaveLength(3);
    expect(new Set(lines).size).toBe(1);
  });

  test('a reader that closes early ends it quietly while there is still input', async () => {
    const child = start(['batch']);
    // writing to a process that has ended is what this test is about
    child.stdin.on('error', () => undefined);
    child.stdin.write(`?v=1&at=${SUMY}\n`.repeat(2000));
    const { stderr, exitCode } = await ended(child, 1);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });
});
