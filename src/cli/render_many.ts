import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../core/atlas.ts';
import { failure, type Result, success } from '../core/result.ts';
import { fileStemOf } from '../data/file_name.ts';
import { linesOf } from './batch_input.ts';
import { lineOf, type Output, type Refusal, refused } from './outcome.ts';
import { contentOf, writeWhole } from './picture_files.ts';
import { reachOptionsOf, type ReachOptions } from './reach_options.ts';
import { type Asked, askedScenario, sentenceList } from './reach_scenario.ts';
import { drawnFor, type Ground, type RenderStreams } from './render_drawing.ts';
import type { RenderOptions } from './render_options.ts';

type Values = Parameters<typeof reachOptionsOf>[0]['values'];

/** What was asked for: flags of the scenario, and links where they stand as words. */
interface AskedMany {
  readonly values: Values;
  readonly links: readonly string[];
}

interface Work {
  readonly options: RenderOptions & { readonly outDir: string };
  readonly atlas: Atlas;
  readonly siteUrl: string;
  /** Makes each name once. */
  readonly nameOf: (stem: string, ending: string) => string;
  readonly tell: Tell;
}

/** `render --out-dir`: a file for each link, size and format; a link that is wrong leaves the others alone. */
export async function renderMany(
  { values, links: words }: AskedMany,
  options: Work['options'],
  streams: RenderStreams,
  { loadAtlas, siteUrl }: Ground,
): Promise<Result<Output, Refusal>> {
  const flags = reachOptionsOf({ values, positionals: ['?v=1'] });
  if (!flags.ok) return flags;
  const links = await linksOf(words, options.list, flags.value, streams);
  if (!links.ok) return links;
  const made = makeFolder(options.outDir);
  if (!made.ok) return made;
  const tell = tellOn(streams, links.value.length);
  const work = { options, atlas: loadAtlas(), siteUrl, nameOf: nameMaker(), tell };
  let failed = 0;
  for (const [i, link] of links.value.entries()) {
    tell.progress(i);
    const problems = await renderLink({ ...flags.value, link }, work);
    if (problems.hasFailed) failed += 1;
    for (const sentence of problems.sentences) tell.trouble(i, sentence);
    // a signal such as Ctrl+C is heard between two links
    await new Promise((resolve) => setImmediate(resolve));
  }
  tell.end();
  // what failed has been told in its place
  return failed > 0 ? failure(refused()) : success({ stdout: '', warnings: [] });
}

/** The links that stand as words, in the list, or, where there are none, on stdin; blank lines are no links. */
async function linksOf(
  words: readonly string[],
  list: string | undefined,
  { launches, from }: ReachOptions,
  { stdin }: RenderStreams,
): Promise<Result<readonly (string | undefined)[], Refusal>> {
  const listed = list === undefined ? success([]) : linesOfFile(list);
  if (!listed.ok) return listed;
  const links = [...words, ...listed.value];
  if (links.length > 0) return success(links);
  if (list === undefined && (launches.length > 0 || from !== undefined)) {
    return success([undefined]);
  }
  const lines: string[] = [];
  if (list === undefined) {
    for await (const some of linesOf(stdin)) lines.push(...some.map(({ text }) => text));
  }
  const found = lines.filter(isLink);
  if (found.length > 0) return success(found);
  return failure(
    refused('There is no link to draw: give LINKs, --list FILE, or a link in each line of stdin.'),
  );
}

function linesOfFile(file: string): Result<readonly string[], Refusal> {
  try {
    return success(readFileSync(file, 'utf8').split('\n').filter(isLink));
  } catch (error) {
    return failure(refused(`${file} could not be read: ${reasonOf(error)}`));
  }
}

function isLink(line: string): boolean {
  return line.trim() !== '';
}

function makeFolder(folder: string): Result<null, Refusal> {
  try {
    mkdirSync(folder, { recursive: true });
    return success(null);
  } catch (error) {
    return failure(refused(`${folder} could not be made: ${reasonOf(error)}`));
  }
}

interface Problems {
  readonly hasFailed: boolean;
  readonly sentences: readonly string[];
}

async function renderLink(
  { link, ...flags }: Omit<ReachOptions, 'link'> & { readonly link: string | undefined },
  work: Work,
): Promise<Problems> {
  const asked = askedScenario({ ...flags, link }, work.atlas);
  if (!asked.ok) return { hasFailed: true, sentences: asked.issue.sentences };
  const { options } = work;
  const sizes = options.sizes.length > 0 ? options.sizes : [undefined];
  const refusals: string[] = [];
  for (const size of sizes) refusals.push(...(await renderSize(asked.value, size, work)));
  const warnings = sentenceList(asked.value.issues, asked.value.scenario);
  return { hasFailed: refusals.length > 0, sentences: [...warnings, ...refusals] };
}

/** Writes the files of one size; gives a sentence for each that could not be. */
async function renderSize(
  asked: Asked,
  size: string | undefined,
  work: Work,
): Promise<readonly string[]> {
  const { options, nameOf, tell } = work;
  const { graphic, explainer, scenario } = drawnFor(asked, options, size, work);
  const stem = `${fileStemOf(explainer.title)}-${scenario.graphic?.size ?? 'social'}`;
  const sentences: string[] = [];
  for (const format of options.formats) {
    const file = join(options.outDir, nameOf(stem, format));
    const content = await contentOf(format, graphic, options);
    const done = content.ok ? writeWhole(file, content.value) : content;
    if (done.ok) tell.file(file);
    else sentences.push(...done.issue.sentences);
  }
  return sentences;
}

/** Gives names that no other file of this run has: a repeated one is numbered. */
function nameMaker(): Work['nameOf'] {
  const taken = new Set<string>();
  return (stem, ending) => {
    let name = `${stem}.${ending}`;
    for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}.${ending}`;
    taken.add(name);
    return name;
  };
}

interface Tell {
  /** Which link is being drawn, counted from 0; seen on a terminal only. */
  progress(index: number): void;
  trouble(index: number, sentence: string): void;
  file(name: string): void;
  end(): void;
}

/** Files go to stdout, troubles to stderr, and on a terminal a line there that says how far it is. */
function tellOn({ stdout, stderr }: RenderStreams, count: number): Tell {
  const clear = () => stderr.isTTY && stderr.write('\r\u001b[K');
  return {
    progress: (index) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[KGraphic ${index + 1} of ${count} …`);
    },
    trouble: (index, sentence) => {
      clear();
      stderr.write(lineOf(`${count > 1 ? `Link ${index + 1}: ` : ''}${sentence}`));
    },
    file: (name) => {
      clear();
      stdout.write(`${name}\n`);
    },
    end: clear,
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
