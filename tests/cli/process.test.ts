import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { ReachDocument } from '../../src/data/json.ts';
import { parseCsv } from '../data/parse_csv.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
// by its address, so that it is found from any folder
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const TIMEOUT_MS = 60_000;

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a shell would; `readOnly` closes its output after that many characters. */
function start(words: readonly string[], { readOnly = Infinity, cwd = ROOT } = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', TSX, MAIN, ...words], { cwd });
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

const SUMY = '50.9077,34.7981';

async function json(...words: string[]): Promise<ReachDocument> {
  const { stdout, exitCode } = await start(['reach', ...words, '--format', 'json']);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as ReachDocument;
}

test(
  'a launch point gives exit code 0, an answer on stdout and nothing on stderr',
  async () => {
    const { exitCode, stdout, stderr } = await start(['reach', '--at', SUMY]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Kursk Oblast');
  },
  TIMEOUT_MS,
);

test(
  'the JSON is whole when it goes through a pipe',
  async () => {
    const { regions, towns, version } = await json('--at', SUMY);
    expect(version).toBe(1);
    expect(regions[0]).toMatchObject({ id: 'RU-KRS', status: 'inside' });
    expect(towns.length).toBeGreaterThan(100);
  },
  TIMEOUT_MS,
);

test(
  'the GeoJSON is one FeatureCollection',
  async () => {
    const { stdout } = await start(['reach', '--at', SUMY, '--format', 'geojson']);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'FeatureCollection', version: 1 });
  },
  TIMEOUT_MS,
);

test(
  'the CSV reads back with nine columns',
  async () => {
    const { stdout } = await start(['reach', '--at', SUMY, '--format', 'csv']);
    const rows = parseCsv(stdout);
    expect(rows.every((row) => row.length === 9)).toBe(true);
    expect(rows[1]?.slice(0, 4)).toEqual(['RU-KRS', 'Kursk Oblast', 'inside', '1']);
  },
  TIMEOUT_MS,
);

test(
  'a link and --at add up',
  async () => {
    const { scenario } = await json('?v=1&at=50.9077,34.7981', '--at', '49.9935,36.2304');
    expect(scenario.launches).toHaveLength(2);
  },
  TIMEOUT_MS,
);

test(
  '--range replaces the ranges of a link',
  async () => {
    const { scenario } = await json('?v=1&at=50.9077,34.7981&range=70', '--range', '165');
    expect(scenario.ranges).toEqual([{ km: 165 }]);
  },
  TIMEOUT_MS,
);

test(
  'a launch point outside Ukraine is refused with exit code 1',
  async () => {
    const { exitCode, stdout, stderr } = await start(['reach', '--at', '55.75,37.6']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^This place .* is not in Ukraine; [^\n]*\.\n$/);
  },
  TIMEOUT_MS,
);

test(
  'a link with nothing valid in it is refused with exit code 1',
  async () => {
    const { exitCode, stdout, stderr } = await start(['reach', 'garbage']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toBe('Nothing in this link could be read.\n');
  },
  TIMEOUT_MS,
);

test(
  'an unknown flag is wrong usage with exit code 2',
  async () => {
    const { exitCode, stdout, stderr } = await start(['reach', '--at', SUMY, '--colour']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe('There is no flag --colour; strike-range --help lists them.\n');
  },
  TIMEOUT_MS,
);

test(
  'nothing at all is wrong usage with exit code 2',
  async () => {
    expect(await start([])).toMatchObject({ exitCode: 2, stdout: '' });
  },
  TIMEOUT_MS,
);

test(
  '--help and --version end with exit code 0',
  async () => {
    expect(await start(['--help'])).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await start(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  },
  TIMEOUT_MS,
);

test(
  'a version alone gives empty lists and exit code 0',
  async () => {
    expect(await json('?v=1')).toMatchObject({ regions: [], towns: [] });
  },
  TIMEOUT_MS,
);

test(
  'a reader that closes early, such as head, ends it quietly',
  async () => {
    const { stderr, exitCode } = await start(['reach', '--at', SUMY, '--format', 'geojson'], {
      readOnly: 1,
    });
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  },
  TIMEOUT_MS,
);

test(
  'it finds its geodata from any folder',
  async () => {
    const words = ['reach', '--at', SUMY, '--lang', 'uk'];
    expect((await start(words, { cwd: '/' })).stdout).toContain('Курська область');
  },
  TIMEOUT_MS,
);

test(
  'Cyrillic labels come through the shell',
  async () => {
    const { scenario } = await json('--at', `${SUMY},Наш приклад`);
    expect(scenario.launches[0]?.label).toBe('Наш приклад');
  },
  TIMEOUT_MS,
);
