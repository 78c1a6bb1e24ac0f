import { readFileSync } from 'node:fs';
import { failure, type Result, success } from '../core/result.ts';
import { HELP } from './help.ts';
import { loadAtlas } from './load_atlas.ts';
import { type Output, type Refusal, wrongUsage } from './outcome.ts';
import { reach } from './reach.ts';

/** Where a command writes to. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Runs a command line and gives its exit code: 0 done, 1 refused (nothing on stdout), 2 wrong usage. */
export function run(words: readonly string[], { stdout, stderr }: Streams, siteUrl = ''): number {
  const result = answerTo(words, siteUrl);
  const sentences = result.ok ? result.value.warnings : result.issue.sentences;
  for (const sentence of sentences) stderr.write(`${sentence}\n`);
  if (!result.ok) return result.issue.exitCode;
  stdout.write(result.value.stdout);
  return 0;
}

function answerTo(words: readonly string[], siteUrl: string): Result<Output, Refusal> {
  const [command, ...rest] = words;
  if (words.includes('--help') || words.includes('-h')) return plain(HELP);
  if (words.includes('--version')) return plain(`${version()}\n`);
  if (command === 'reach') return reach(rest, loadAtlas, siteUrl);
  const known = 'strike-range reach; strike-range --help says more';
  return command === undefined
    ? failure(wrongUsage(`Say what to do: ${known}.`))
    : failure(wrongUsage(`There is no command “${command}”, only ${known}.`));
}

function plain(stdout: string): Result<Output, Refusal> {
  return success({ stdout, warnings: [] });
}

function version(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}
