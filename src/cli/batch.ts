import type { Atlas } from '../core/atlas.ts';
import { type Language, LANGUAGES } from '../core/languages.ts';
import { failure, type Result, success } from '../core/result.ts';
import { type Chunks, type Line, LINE_LIMIT_BYTES, linesOf } from './batch_input.ts';
import { answerToLine, errorLine, type LineSettings } from './batch_line.ts';
import { type Refusal, wrongUsage } from './outcome.ts';
import { splitWords } from './words.ts';

/** Where a stream of text goes: `write` gives false when it should wait for `drain`. */
export interface Sink {
  write(text: string): unknown;
  once?(event: 'drain', listener: () => void): unknown;
}

export interface BatchStreams {
  readonly stdin: Chunks;
  readonly stdout: Sink;
}

// a write for every answer would take longer than some answers
const WRITE_CHARACTERS = 65_536;

/** `strike-range batch`: for each line of stdin, in order, one line of JSON on stdout. Its memory does not grow. */
export async function batch(
  words: readonly string[],
  { stdin, stdout }: BatchStreams,
  ground: { readonly loadAtlas: () => Atlas; readonly siteUrl: string },
): Promise<Result<undefined, Refusal>> {
  const options = parseBatchOptions(words);
  if (!options.ok) return options;
  const { loadAtlas, siteUrl } = ground;
  const settings = { ...options.value, atlas: loadAtlas(), siteUrl };
  for await (const lines of linesOf(stdin)) {
    for (const text of answersTo(lines, settings)) await write(stdout, text);
  }
  return success(undefined);
}

const FLAGS = { towns: { type: 'boolean' }, lang: { type: 'string' } } as const;

function parseBatchOptions(
  words: readonly string[],
): Result<{ towns: boolean; language: Language | undefined }, Refusal> {
  const split = splitWords(words, FLAGS);
  if (!split.ok) return split;
  const { values, positionals } = split.value;
  const [word] = positionals;
  if (word !== undefined) {
    return failure(wrongUsage(`There is one word too many, “${word}”: batch reads from stdin.`));
  }
  const language = LANGUAGES.find((candidate) => candidate === values.lang);
  if (values.lang !== undefined && language === undefined) {
    return failure(wrongUsage(`--lang “${values.lang}” is not one of ${LANGUAGES.join(', ')}.`));
  }
  return success({ towns: values.towns ?? false, language });
}

/** The answers to some lines, in pieces of a size that is good to write. */
function* answersTo(lines: readonly Line[], settings: LineSettings): Generator<string> {
  let text = '';
  for (const line of lines) {
    text += `${line.isTooLong ? TOO_LONG : answerToLine(line.text, settings)}\n`;
    if (text.length < WRITE_CHARACTERS) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

const TOO_LONG = errorLine(
  `This line is longer than ${LINE_LIMIT_BYTES.toLocaleString('en')} bytes.`,
);

async function write(sink: Sink, text: string): Promise<void> {
  const isFull = sink.write(text) === false;
  if (isFull && sink.once) await new Promise<void>((resolve) => sink.once?.('drain', resolve));
}
