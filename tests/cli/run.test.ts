import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { ReachDocument } from '../../src/data/json.ts';
import { decodeLink } from '../../src/permalink/permalink.ts';
import { parseCsv } from '../data/parse_csv.ts';

function reach(...words: string[]) {
  return call('reach', ...words);
}

function call(...words: string[]) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => (written[name] += text),
  });
  const exitCode = run(words, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { exitCode, ...written };
}

const json = (...words: string[]) =>
  JSON.parse(reach(...words, '--format', 'json').stdout) as ReachDocument;

const SUMY = '50.9077,34.7981';

test.each([
  [['--foo'], 'There is no flag --foo; strike-range --help lists them.'],
  [['--at'], 'The flag --at needs a value; one that begins with a minus is written --at=VALUE.'],
  [['--at', 'Sumy'], '--at “Sumy” is not a position'],
  [['--at', '50.9'], '--at “50.9” is not a position'],
  [['--at', '50,9077 34,7981'], '--at “50,9077 34,7981” is not a position'],
  [['--at', SUMY, '--range', 'far'], '--range “far” is not a number of kilometres'],
  [['--at', SUMY, '--range', '1e2'], '--range “1e2” is not a number of kilometres'],
  [['--at', SUMY, '--range', ''], '--range “” is not a number of kilometres'],
  [['--at', SUMY, '--format', 'xml'], '--format “xml” is not one of text, json, csv, geojson.'],
  [['--at', SUMY, '--lang', 'xx'], '--lang “xx” is not one of en, uk'],
  [['--at', SUMY, '--units', 'nm'], '--units “nm” is not one of km, mi.'],
  [['--at', SUMY, '--from', 'moon'], '--from “moon” is not one of points, ukraine.'],
  [['--towns=yes', '--at', SUMY], 'The flag --towns takes no value.'],
  [['?v=1', '?v=1'], 'There is one word too many'],
  [[], 'Say where from'],
  [[''], 'Say where from'],
  [['--range', '306'], 'Say where from'],
])('reach %j is wrong usage, in one sentence and with nothing on stdout', (words, sentence) => {
  const { exitCode, stdout, stderr } = reach(...words);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr).toMatch(/^[^\n]+\.\n$/);
});

test.each([
  [['--at', '55.75,37.6'], 'This place (55.75, 37.6) is not in Ukraine; the nearest place that'],
  [['--at', '95,30'], '--at “95,30” is not on the Earth'],
  [['--at', SUMY, '--range', '5'], '--range “5” is not between 10 and 500 kilometres.'],
  [['--at', SUMY, '--range', '501'], '--range “501” is not between 10 and 500 kilometres.'],
  [['--at', SUMY, ...[1, 2, 3, 4, 5].flatMap((n) => ['--range', `${n}00`])], 'At most 4 ranges'],
  [Array.from({ length: 51 }, () => `--at=${SUMY}`), 'At most 50 launch points'],
  [['garbage'], 'Nothing in this link could be read.'],
  [['?foo=bar'], 'Nothing in this link could be read.'],
  [['garbage', '--at', SUMY], 'Nothing in this link could be read.'],
  [['?v=1&at=x,y'], '“x,y” is not a position'],
  [['?v=1&at=55.75,37.6'], 'Launch point 1 (55.75, 37.6) is not in Ukraine'],
  [['?v=1&range=far'], 'The range “far” is not a number of kilometres'],
  [['?v=2'], 'This link was made by a newer version (2)'],
])('reach %j is understood but refused, with nothing on stdout', (words, sentence) => {
  const { exitCode, stdout, stderr } = reach(...words);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain(sentence);
});

test('every problem has its own sentence, and wrong usage is told before refusals', () => {
  const { exitCode, stderr } = reach('--at', 'a', '--at', 'b', '--range', '5', '--lang', 'xx');
  expect(exitCode).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(3);
  const outside = reach('--at', '55,37', '--at', '56,38', '--at', SUMY);
  expect(outside.stderr.trim().split('\n')).toHaveLength(2);
});

test('no command, an unknown command, help and version are told apart by their exit codes', () => {
  expect(call().exitCode).toBe(2);
  expect(call('strike').exitCode).toBe(2);
  expect(call('--help')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(call('reach', '--help').stdout).toContain('--format');
  expect(call('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('--at adds to a link, --range replaces its ranges, --lang and --units its settings', () => {
  const link = '?v=1&at=50.9077,34.7981,A&range=165,300&lang=uk&title=T&beta=1';
  const { scenario, link: written } = json(link, '--at', '49.9935,36.2304,B, C', '--range', '70.5');
  expect(scenario.launches).toEqual([
    { at: [34.7981, 50.9077], label: 'A' },
    { at: [36.2304, 49.9935], label: 'B, C' },
  ]);
  expect(scenario.ranges).toEqual([{ km: 70.5 }]);
  expect(scenario).toMatchObject({ language: 'uk', units: 'km', theme: 'light', title: 'T' });
  expect(written).toContain('&beta=1');
  const other = json(link, '--lang', 'de', '--units', 'mi');
  expect(other.scenario).toMatchObject({ language: 'de', units: 'mi' });
  expect(other.regions[0]?.name).not.toContain('область');
});

test('ranges come out ascending and distinct', () => {
  const { scenario } = json('--at', SUMY, '--range', '306', '--range', '165', '--range', '306.0');
  expect(scenario.ranges).toEqual([{ km: 165 }, { km: 306 }]);
});

test('a link in any state is read, what was left out is warned of, and the rest is answered', () => {
  const words = [
    '(https://example.org/?v=1&amp;at=55.75,37.6&amp;at=50.9077,34.7981&amp;range=x).',
  ];
  const { exitCode, stdout, stderr } = reach(...words, '--format', 'json');
  const document = JSON.parse(stdout) as ReachDocument;
  expect(exitCode).toBe(0);
  expect(document.warnings).toHaveLength(2);
  expect(stderr).toBe(`${document.warnings.join('\n')}\n`);
  expect(document.scenario.launches).toEqual([{ at: [34.7981, 50.9077] }]);
});

test('the address of the page alone gives the example, a version alone empty lists', () => {
  expect(json('https://example.org/').scenario.launches).toHaveLength(3);
  expect(json('?v=1')).toMatchObject({ regions: [], towns: [], warnings: [] });
  expect(reach('?v=1').exitCode).toBe(0);
});

test('the text has summary, table, totals, caveat, sources and a link that gives it again', () => {
  const { stdout, stderr } = reach('--at', SUMY);
  expect(stderr).toBe('');
  expect(stdout).toContain('Kursk Oblast');
  expect(stdout).toMatch(/^From 1 launch point, a range of 306\u00a0km covers all of Kursk Oblast/);
  for (const part of ['Oryol Oblast', '97%', 'listed towns', 'Rings show', 'GeoNames', '68/262']) {
    expect(stdout).toContain(part);
  }
  const link = stdout.trim().split('\n').at(-1) ?? '';
  expect(decodeLink(link).issues).toEqual([]);
  expect(reach(link).stdout).toBe(stdout);
});

test.each(['en', 'uk', 'ru', 'el', 'de', 'fr', 'es', 'pl'])(
  'the columns of the table stand under one another in the language %s',
  (language) => {
    const link = '?v=1&at=50.9077,34.7981,%D0%9D%D0%B0%D1%88&range=165,306';
    const lines = reach(link, '--lang', language).stdout.split('\n');
    const table = lines.slice(2, lines.indexOf('', 2));
    const starts = table.map(
      (line) => [...line].length - [...(line.split(/ {2,}/).at(-1) ?? '')].length,
    );
    expect(table.length).toBeGreaterThan(5);
    expect(new Set(starts).size).toBe(1);
  },
);

test('--towns lists towns as text, and as CSV instead of the regions', () => {
  expect(reach('--at', SUMY).stdout).not.toContain('Sudzha');
  expect(reach('--at', SUMY, '--towns').stdout).toContain('Sudzha');
  const csv = reach('--at', SUMY, '--towns', '--format', 'csv').stdout;
  expect(csv).toMatch(/^\ufeffid,name,region,population,status,nearest_launch,nearest_km\r\n/);
});

test('each format reads back as what it is', () => {
  expect(json('--at', SUMY)).toMatchObject({ version: 1, warnings: [] });
  const geojson = reach('--at', SUMY, '--format', 'geojson').stdout;
  expect(JSON.parse(geojson)).toMatchObject({ type: 'FeatureCollection', version: 1 });
  const rows = parseCsv(reach('--at', SUMY, '--format', 'csv').stdout);
  expect(rows.every((row) => row.length === 9)).toBe(true);
  expect(rows[1]?.slice(0, 4)).toEqual(['RU-KRS', 'Kursk Oblast', 'inside', '1']);
});

test('--units changes the text and no number of a file', () => {
  expect(reach('--at', SUMY, '--units', 'mi').stdout).toContain('190.1\u00a0mi');
  const csv = ['--at', SUMY, '--format', 'csv'];
  expect(reach(...csv, '--units', 'mi').stdout).toBe(reach(...csv).stdout);
});

test('a link in files is absolute where the site has an address', () => {
  let text = '';
  const streams = {
    stdout: { write: (part: string) => (text += part) },
    stderr: { write: () => 0 },
  };
  void run(['reach', '--at', SUMY, '--format', 'json'], streams, 'https://example.org/map');
  const { link } = JSON.parse(text) as ReachDocument;
  expect(link).toMatch(/^https:\/\/example\.org\/map\/\?v=1&at=50\.9077,34\.7981&/);
});

test('from anywhere in Ukraine there is an answer in every format, and no launch point in it', () => {
  const words = ['--at', SUMY, '--from', 'ukraine', '--range', '306'];
  const { regions, towns, scenario, link } = json(...words);
  expect(scenario).toMatchObject({ from: 'ukraine', launches: [{ at: [34.7981, 50.9077] }] });
  expect(regions.filter(({ share }) => share > 0)).toHaveLength(18);
  expect(regions.every(({ nearest }) => nearest.launch === null)).toBe(true);
  expect(towns.every(({ launch }) => launch === null)).toBe(true);
  expect(json(link).regions).toEqual(regions);
  const geojson = JSON.parse(
    reach(...words, '--format', 'geojson').stdout,
  ) as GeoJSON.FeatureCollection;
  const kinds = geojson.features.map(({ properties }) => String(properties?.['kind']));
  expect(new Set(kinds)).toEqual(new Set(['union', 'region', 'town']));
  expect(kinds.filter((kind) => kind === 'union')).toHaveLength(1);
  const [, row] = parseCsv(reach(...words, '--format', 'csv').stdout);
  expect(row).toMatchObject([
    'RU-BEL',
    'Belgorod Oblast',
    'inside',
    '1',
    ...row!.slice(4, 6),
    '',
    '0',
    row![8],
  ]);
  const { stdout } = reach(...words);
  expect(stdout).toMatch(/^From anywhere in Ukraine, a range of 306/);
  for (const part of ['border of Ukraine', 'behind the front line']) expect(stdout).toContain(part);
});
