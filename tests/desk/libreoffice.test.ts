/** What a spreadsheet makes of the CSV files: opened in LibreOffice, written again, and compared cell by cell. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { renderCsv } from '../../src/data/csv.ts';
import { parseCsv } from '../data/parse_csv.ts';
import { answerTo } from '../examples/examples.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'strike-range-sheet-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** Opened with what the dialog of LibreOffice proposes, which is not asked here: commas between cells, and UTF-8. */
function openedAndSaved(name: string, csv: string): string[][] {
  if (spawnSync('soffice', ['--version']).error) {
    throw new Error('soffice is missing; `apt-get install libreoffice-calc` brings it.');
  }
  writeFileSync(join(FOLDER, `${name}.csv`), csv);
  const profile = `-env:UserInstallation=file://${FOLDER}/profile`;
  const convert = (to: string, file: string, from: readonly string[] = []) =>
    execFileSync('soffice', [
      profile,
      '--headless',
      ...from,
      ...['--convert-to', to, '--outdir', FOLDER, file],
    ]);
  convert('ods', join(FOLDER, `${name}.csv`), [
    '--infilter=Text - txt - csv (StarCalc):44,34,76,1',
  ]);
  rmSync(join(FOLDER, `${name}.csv`));
  // commas, quotes where needed, UTF-8, cells as they are and not as they are shown
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';
  convert(filter, join(FOLDER, `${name}.ods`));
  const text = readFileSync(join(FOLDER, `${name}.csv`), 'utf8');
  return parseCsv(text.replace(/\r?\n/g, '\r\n'));
}

test.each(['regions', 'towns'] as const)(
  'F55: LibreOffice reads the %s as they were written',
  (rows) => {
    const label = encodeURIComponent('=1+1 "Суми"; x, y');
    const csv = renderCsv(answerTo(`?v=1&at=50.9077,34.7981,${label}&lang=uk`), rows);
    const [head, ...lines] = parseCsv(csv);
    const [headFound, ...found] = openedAndSaved(rows, csv);
    expect(headFound).toEqual(head);
    expect(found).toHaveLength(lines.length);
    found.forEach((cells, i) => cells.forEach((cell, j) => expectSame(cell, lines[i]?.[j] ?? '')));
  },
);

/** Numbers as numbers, text as text; a formula would have become its result. */
function expectSame(found: string, written: string): void {
  const isNumber = written !== '' && Number.isFinite(Number(written));
  if (isNumber) expect(Number(found)).toBeCloseTo(Number(written), 7);
  else expect(found.replace(/^'/, '')).toBe(written.replace(/^'/, ''));
}
