import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { pngChunks, pngTexts } from '../../src/graphic/png_chunks.ts';
import { decodeLink } from '../../src/permalink/permalink.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'strike-range-render-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const SUMY = '?v=1&at=50.9077,34.7981';
const KHARKIV = '?v=1&at=49.9935,36.2304';

async function render(words: readonly string[], stdin = '', isTTY = false) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY,
    write: (text: string) => (written[name] += text),
  });
  const streams = {
    stdin: [Buffer.from(stdin)],
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  };
  const exitCode = await run(['render', ...words], streams);
  return { exitCode, ...written };
}

let folders = 0;
function freshFolder(): string {
  folders += 1;
  return join(FOLDER, String(folders), 'deep');
}

test.each([
  [[SUMY], 'Say where to: --out FILE.svg or --out FILE.png or --out FILE.pdf, or --out-dir DIR'],
  [[SUMY, '--out', 'x.gif'], 'Say where to'],
  [[SUMY, '--out', 'x.svg', '--out-dir', 'y'], 'Say either --out or --out-dir, not both.'],
  [[SUMY, '--out', 'x.svg', '--width', '900'], '--width is for PNG, and none is asked for.'],
  [[SUMY, '--out', 'x.png', '--width', '900', '--scale', '2'], 'Say either --width or --scale'],
  [[SUMY, '--out', 'x.png', '--width', '9e3'], '--width “9e3” is not a whole number from 16 to'],
  [[SUMY, '--out', 'x.png', '--scale', '4'], '--scale “4” is not one of 1, 2, 3.'],
  [[SUMY, '--out', 'x.png', '--dpi', '0'], '--dpi “0” is not a whole number from 36 to 2,400.'],
  [[SUMY, '--out', 'x.png', '--size', '10x10'], '--size “10x10” is none of social'],
  [[SUMY, '--out', 'x.png', '--size', 'square', '--size', 'story'], 'More than one --size needs'],
  [[SUMY, '--out', 'x.png', '--format', 'svg'], '--format goes with --out-dir'],
  [[SUMY, '--out', 'x.png', '--list', 'links.txt'], '--list needs --out-dir DIR'],
  [[SUMY, '--out-dir', 'x', '--format', 'svg,gif'], '--format “svg,gif” is not a list of'],
  [[SUMY, '--out', 'x.svg', '--palette', 'blue'], '--palette “blue” is not one of ember, harbour'],
  [[SUMY, '--out', 'x.svg', '--bg', 'red'], '--bg “red” is not one of light, dark, transparent.'],
  [[SUMY, '--out', 'x.svg', '--inset', 'left'], '--inset “left” is not one of none, top-left'],
  [[SUMY, '--out', 'x.svg', '--labels', 'all'], '--labels “all” is not one of few, many.'],
])('render %j is wrong usage, in one sentence', async (words, sentence) => {
  const { exitCode, stdout, stderr } = await render(words);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr).toMatch(/^[^\n]+\.\n$/);
});

test('more than 40 megapixels are refused with the widest that would do, and no file is left', async () => {
  const out = join(FOLDER, 'huge.png');
  const { exitCode, stderr } = await render([SUMY, '--out', out, '--width', '8433']);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('at most 40 megapixels');
  expect(stderr).toContain('--width 8432 is the widest');
  expect(readdirSync(FOLDER).filter((name) => name.startsWith('huge'))).toEqual([]);
});

test.each([
  [['--width', '640'], [640, 360], 2016],
  [['--scale', '2'], [2400, 1350], 7559],
  [['--scale', '1', '--dpi', '150'], [1200, 675], 5906],
  [['--dpi', '48'], [600, 338], 1890],
])('with %j a PNG has %j pixels and says its density', async (flags, pixels, perMetre) => {
  const out = join(FOLDER, 'x.png');
  expect(await render([SUMY, '--out', out, ...flags])).toMatchObject({ exitCode: 0, stderr: '' });
  const png = readFileSync(out);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(pixels);
  const density = pngChunks(png).find(({ type }) => type === 'pHYs')!.data;
  expect(Buffer.from(density).readUInt32BE(0)).toBe(perMetre);
});

test('choices of the graphic join those of the link and are in the link of the file', async () => {
  const out = join(FOLDER, 'choices.png');
  const link = `${SUMY}&size=square&palette=harbour&hide=town-538560`;
  const flags = ['--palette', 'press', '--bg', 'dark', '--inset', 'none', '--labels', 'few'];
  await render([link, ...flags, '--width', '200', '--out', out]);
  const written = decodeLink(pngTexts(readFileSync(out)).get('Link') ?? '');
  expect(written.issues).toEqual([]);
  expect(written.scenario.graphic).toEqual({
    size: 'square',
    palette: 'press',
    background: 'dark',
    inset: 'none',
    labels: 'few',
    hidden: ['town-538560'],
  });
});

test('--outline-text leaves no live text', async () => {
  const out = join(FOLDER, 'outlined.svg');
  await render([SUMY, '--out', out, '--outline-text']);
  const svg = readFileSync(out, 'utf8');
  expect(svg).not.toContain('<text');
  expect(svg).toContain('aria-label="Kursk Oblast');
});

test('a folder gets a file for each link, size and format, and stdout their names', async () => {
  const folder = freshFolder();
  const sizes = ['--size', 'social', '--size', '600x400'];
  const words = [SUMY, KHARKIV, '--out-dir', folder, '--format', 'svg,png', ...sizes];
  const { exitCode, stdout, stderr } = await render(words);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const names = stdout.trim().split('\n');
  expect(names).toHaveLength(8);
  expect(readdirSync(folder).sort()).toEqual(names.map((name) => name.split('/').at(-1)).sort());
  expect(names[0]).toMatch(/what-lies-within-306-km-of-sumy-social\.svg$/);
});

test('links come from stdin or a list, blank lines are no links, and equal titles get a number', async () => {
  const folder = freshFolder();
  const lines = `${SUMY}\n\n${SUMY}&theme=dark\r\n`;
  const { exitCode, stdout } = await render(['--out-dir', folder], lines);
  expect(exitCode).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((name) => name.split('/').at(-1)),
  ).toEqual([
    'what-lies-within-306-km-of-sumy-social.svg',
    'what-lies-within-306-km-of-sumy-social-2.svg',
  ]);
  const list = join(FOLDER, 'links.txt');
  writeFileSync(list, lines);
  const listed = await render(['--out-dir', freshFolder(), '--list', list]);
  expect(listed.stdout.trim().split('\n')).toHaveLength(2);
});

test('a bad link is told in its place, the others are drawn, and the exit code is 1', async () => {
  const folder = freshFolder();
  const lines = `${SUMY}\nnonsense\n?v=1&at=55.75,37.6\n${KHARKIV}\n`;
  const { exitCode, stdout, stderr } = await render(['--out-dir', folder], lines);
  expect(exitCode).toBe(1);
  expect(stdout.trim().split('\n')).toHaveLength(2);
  expect(stderr).toMatch(/^Link 2: Nothing in this link could be read\.\nLink 3: [^\n]*\.\n$/);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('no links at all, a list that is not there and a folder that cannot be are refused in a sentence', async () => {
  const none = await render(['--out-dir', freshFolder()]);
  expect(none).toMatchObject({ exitCode: 1, stdout: '' });
  expect(none.stderr).toContain('There is no link to draw');
  const missing = await render(['--out-dir', freshFolder(), '--list', join(FOLDER, 'none.txt')]);
  expect(missing.stderr).toContain('none.txt could not be read');
  writeFileSync(join(FOLDER, 'file'), '');
  const blocked = await render([SUMY, '--out-dir', join(FOLDER, 'file', 'x')]);
  expect(blocked).toMatchObject({ exitCode: 1, stdout: '' });
  expect(blocked.stderr).toContain('could not be made');
});

test('a file that cannot be written leaves nothing behind', async () => {
  const { exitCode, stderr } = await render([SUMY, '--out', join(FOLDER, 'no', 'x.svg')]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('could not be written');
});

test('how far it is stands on a terminal only', async () => {
  const words = [SUMY, KHARKIV, '--out-dir', freshFolder()];
  expect((await render(words, '', true)).stderr).toContain('Graphic 2 of 2');
  expect((await render(words)).stderr).toBe('');
});
