import type { Atlas } from '../core/atlas.ts';
import { failure, type Result, success } from '../core/result.ts';
import { batch, type BatchStreams } from './batch.ts';
import { HELP } from './help.ts';
import { loadAtlas } from './load_atlas.ts';
import { lineOf, type Output, type Refusal, wrongUsage } from './outcome.ts';
import { packageCommand } from './package.ts';
import { productVersion } from './product_version.ts';
import { reach } from './reach.ts';
import { render } from './render.ts';
import type { RenderStreams } from './render_drawing.ts';

/** Where a command reads from and writes to. */
export interface Streams {
  /** Read by `batch`, and by `render` where it makes many graphics. */
  readonly stdin?: BatchStreams['stdin'];
  readonly stdout: BatchStreams['stdout'];
  readonly stderr: RenderStreams['stderr'];
}

/**
 * Runs a command line and gives its exit code: 0 done, 1 refused (nothing on stdout), 2 wrong usage; for commands
 * that wait for stdin or fonts, a promise of it.
 */
export function run(
  words: readonly string[],
  streams: Streams,
  siteUrl = '',
): number | Promise<number> {
  if (words[0] === 'batch' && !asksForPlainText(words)) return runBatch(words, streams, siteUrl);
  if (words[0] === 'render' && !asksForPlainText(words)) return runRender(words, streams, siteUrl);
  if (words[0] === 'package' && !asksForPlainText(words)) {
    return packageCommand(words.slice(1), { loadAtlas: theAtlas, siteUrl }).then((result) =>
      tell(result, streams),
    );
  }
  return tell(answerTo(words, siteUrl), streams);
}

async function runRender(
  words: readonly string[],
  streams: Streams,
  siteUrl: string,
): Promise<number> {
  const { stdin = [], ...others } = streams;
  const ground = { loadAtlas: theAtlas, siteUrl };
  return tell(await render(words.slice(1), { stdin, ...others }, ground), streams);
}

function tell(result: Result<Output, Refusal>, streams: Streams): number {
  if (!result.ok) return refuse(result.issue, streams);
  for (const sentence of result.value.warnings) streams.stderr.write(lineOf(sentence));
  streams.stdout.write(result.value.stdout);
  return 0;
}

async function runBatch(
  words: readonly string[],
  streams: Streams,
  siteUrl: string,
): Promise<number> {
  const { stdin = [], stdout } = streams;
  const result = await batch(words.slice(1), { stdin, stdout }, { loadAtlas: theAtlas, siteUrl });
  return result.ok ? 0 : refuse(result.issue, streams);
}

let atlas: Atlas | undefined;

/** The atlas, read once however many commands a process runs. */
function theAtlas(): Atlas {
  return (atlas ??= loadAtlas());
}

/** Tells why there is no answer, and gives the exit code that says so. */
function refuse({ exitCode, sentences }: Refusal, { stderr }: Streams): number {
  for (const sentence of sentences) stderr.write(lineOf(sentence));
  return exitCode;
}

function asksForPlainText(words: readonly string[]): boolean {
  return ['--help', '-h', '--version'].some((flag) => words.includes(flag));
}

function answerTo(words: readonly string[], siteUrl: string): Result<Output, Refusal> {
  const [command, ...rest] = words;
  if (words.includes('--help') || words.includes('-h')) return plain(HELP);
  if (words.includes('--version')) return plain(`${productVersion()}\n`);
  if (command === 'reach') return reach(rest, theAtlas, siteUrl);
  const known = 'strike-range reach, render, package and batch; strike-range --help says more';
  return command === undefined
    ? failure(wrongUsage(`Say what to do: ${known}.`))
    : failure(wrongUsage(`There is no command “${command}”, only ${known}.`));
}

function plain(stdout: string): Result<Output, Refusal> {
  return success({ stdout, warnings: [] });
}
