import { expect, test } from 'vitest';
import { linesOf } from '../../src/cli/batch_input.ts';
import { run, type Streams } from '../../src/cli/run.ts';
import type { ReachDocument } from '../../src/data/json.ts';

type Answer = ReachDocument & { readonly error?: string };

const LINK = '?v=1&at=50.9077,34.7981&at=49.9935,36.2304,%D0%9D%D0%B0%D1%88&range=165,306&lang=uk';
const SUMY = '?v=1&at=50.9077,34.7981';

/** Runs a command on chunks of input. */
async function call(words: readonly string[], ...chunks: readonly (string | Uint8Array)[]) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => ((written[name] += text), true),
  });
  const stdin = chunks.map((chunk) => Buffer.from(chunk));
  const streams: Streams = { stdin, stdout: stream('stdout'), stderr: stream('stderr') };
  return { exitCode: await run(words, streams), ...written };
}

async function answers(text: string | Uint8Array, ...words: string[]): Promise<Answer[]> {
  const { exitCode, stdout, stderr } = await call(['batch', ...words], text);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as Answer);
}

async function reachJson(...words: string[]): Promise<ReachDocument> {
  const { stdout } = await call(['reach', ...words, '--format', 'json']);
  return JSON.parse(stdout) as ReachDocument;
}

test.each([
  [LINK],
  [SUMY],
  ['?v=1'],
  [`https://example.org/${SUMY}&beta=1&utm_source=x`],
  [`(https://example.org/?v=1&amp;at=55.75,37.6&amp;at=50.9077,34.7981&amp;range=x).`],
  ['?v=1&at=46.48,30.73&at=46.48,30.73&range=500&units=mi&theme=dark&title=T&frame=20,40,40,60'],
])(
  'the answer to %j is, with --towns, what reach says in JSON, and without only lacks towns',
  async (link) => {
    const expected = await reachJson(link);
    expect(await answers(link, '--towns')).toEqual([expected]);
    const { towns, ...others } = expected;
    expect(towns).toBeDefined();
    expect(await answers(link)).toEqual([others]);
  },
);

test('a link, a link as a JSON string and the scenario of the answer give the same answer', async () => {
  const [first] = await answers(LINK);
  const lines = [LINK, JSON.stringify(LINK), JSON.stringify(first?.scenario), first?.link];
  expect(await answers(lines.join('\n'))).toEqual(lines.map(() => first));
});

test.each([
  ['', 'This line is empty.'],
  [' \t', 'This line is empty.'],
  ['""', 'The link on this line is empty.'],
  ['garbage', 'Nothing in this link could be read.'],
  ['null', 'Nothing in this link could be read.'],
  ['[1,2]', 'Nothing in this link could be read.'],
  ['{"launches":', 'This line begins like JSON and could not be read as JSON.'],
  ['"?v=1', 'This line begins like JSON and could not be read as JSON.'],
  ['?v=1&at=55.75,37.6', 'Launch point 1 (55.75, 37.6) is not in Ukraine; the nearest place'],
  ['{"launches":[{"at":[37.6,55.75]}]}', 'Launch point 1 (55.75, 37.6) is not in Ukraine'],
  ['{"launches":[{"at":[34.8]}]}', 'In the scenario, launches.0.at must be [longitude, latitude]'],
])('the line %j gives an error in its place, and the stream goes on', async (line, sentence) => {
  const [before, error, after] = await answers(`${SUMY}\n${line}\n${SUMY}\n`);
  expect(Object.keys(error ?? {})).toEqual(['error']);
  expect(error?.error).toContain(sentence);
  expect(error?.error).toMatch(/\.$/);
  expect(after).toEqual(before);
  expect(before?.regions[0]?.id).toBe('RU-KRS');
});

test('a launch point outside Ukraine is left out with a warning where another is inside', async () => {
  const scenario =
    '{"launches":[{"at":[37.6,55.75]},{"at":[34.7981,50.9077]}],"ranges":[{"km":306}]}';
  const [answer] = await answers(scenario);
  expect(answer?.warnings).toHaveLength(1);
  expect(answer?.scenario.launches).toEqual([{ at: [34.7981, 50.9077] }]);
});

test('--lang decides the language of names, notes and sentences for every line', async () => {
  const lines = [SUMY, `${SUMY}&lang=de`, '{"launches":[{"at":[34.7981,50.9077]}]}', '?v=1&at=x'];
  const [link, german, scenario, error] = await answers(lines.join('\n'), '--lang', 'uk');
  for (const answer of [link, german, scenario]) {
    expect(answer?.scenario.language).toBe('uk');
    expect(answer?.regions[0]?.name).toBe('Курська область');
  }
  expect(error?.error).toMatch(/[а-я]/);
});

test('as many lines come out as go in, whatever ends them', async () => {
  const [one] = await answers(SUMY);
  expect(await answers('')).toEqual([]);
  expect(await answers(`${SUMY}\n`)).toEqual([one]);
  expect(await answers(`${SUMY}\r\n${SUMY}\r\n`)).toEqual([one, one]);
  expect(await answers(`\uFEFF${SUMY}\n${SUMY}`)).toEqual([one, one]);
  expect(await answers('\n\n\n')).toHaveLength(3);
});

test('wrong bytes are no reason to stop', async () => {
  const bytes = Buffer.concat([Buffer.from(`${SUMY},`), Buffer.from([0xff, 0xc3, 0x0a, 0xfe])]);
  const [label, alone] = await answers(bytes);
  expect(label?.scenario.launches).toEqual([{ at: [34.7981, 50.9077] }]);
  expect(alone?.error).toBeDefined();
});

test('where the input is cut into chunks does not matter', async () => {
  const bytes = Buffer.from('?v=1&at=50.9077,34.7981,Наш\r\nдва\n\nтри');
  for (let size = 1; size < 12; size++) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    const texts: string[] = [];
    for await (const lines of linesOf(chunks)) texts.push(...lines.map(({ text }) => text));
    expect(texts).toEqual(['?v=1&at=50.9077,34.7981,Наш\r', 'два', '', 'три']);
  }
});

test('a line of 200 MB is refused without being held', async () => {
  const chunk = Buffer.alloc(1_000_000, 'x');
  let most = 0;
  const before = process.memoryUsage().arrayBuffers;
  function* chunks() {
    for (let i = 0; i < 200; i++) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      // a stream gives a new buffer each time
      yield Buffer.from(chunk);
    }
    yield Buffer.from('\nnext');
  }
  const found = [];
  for await (const lines of linesOf(chunks())) found.push(...lines);
  expect(found).toEqual([
    { text: '', isTooLong: true },
    { text: 'next', isTooLong: false },
  ]);
  expect(most).toBeLessThan(100_000_000);
  const [error, answer] = await answers(`${'x'.repeat(10_000_000)}\n${SUMY}`);
  expect(error).toEqual({ error: 'This line is longer than 1,000,000 bytes.' });
  expect(answer?.regions).toBeDefined();
});

test('nothing is read while the output is full', async () => {
  let read = 0;
  function* chunks() {
    for (; read < 50; read++) yield Buffer.from(`${SUMY}\n`);
  }
  let drain = (): void => undefined;
  const stdout = {
    write: () => false,
    once: (_: 'drain', listener: () => void) => (drain = listener),
  };
  const ended = run(['batch'], { stdin: chunks(), stdout, stderr: { write: () => true } });
  const rest = () => new Promise((resolve) => setTimeout(resolve, 20));
  await rest();
  expect(read).toBeLessThan(2);
  drain();
  await rest();
  expect(read).toBeLessThan(3);
  while (read < 50) {
    drain();
    await new Promise((resolve) => setImmediate(resolve));
  }
  drain();
  expect(await ended).toBe(0);
});

test.each([
  [['--towns=yes'], 'The flag --towns takes no value.'],
  [['--lang', 'xx'], '--lang “xx” is not one of en, uk'],
  [['--range', '306'], 'There is no flag --range'],
  [['scenarios.ndjson'], '“scenarios.ndjson”: batch reads from stdin.'],
])(
  'batch %j is wrong usage, in one sentence and with nothing on stdout',
  async (words, sentence) => {
    const { exitCode, stdout, stderr } = await call(['batch', ...words], SUMY);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  },
);

test('batch --help is help', async () => {
  expect((await call(['batch', '--help'])).stdout).toContain('strike-range batch [--towns]');
});
