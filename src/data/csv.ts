import type { Answer } from './answer.ts';
import { regionRows, townRows } from './rows.ts';

type Cell = string | number;

/** Commas and decimal points as RFC 4180 has it, or what Excel opens where a comma stands before decimals. */
export type CsvStyle = 'commas' | 'semicolons';

const REGION_COLUMNS = [
  'id',
  'name',
  'status',
  'share',
  'area_km2',
  'inside_km2',
  'nearest_launch',
  'nearest_km',
  'farthest_km',
];
const TOWN_COLUMNS = [
  'id',
  'name',
  'region',
  'population',
  'status',
  'nearest_launch',
  'nearest_km',
];

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The regions, or the towns, as CSV (RFC 4180, UTF-8 with its mark): one header line, units in the names, share from 0
 * to 1.
 */
export function renderCsv(
  answer: Answer,
  rows: 'regions' | 'towns' = 'regions',
  style: CsvStyle = 'commas',
): string {
  const between = style === 'semicolons' ? ';' : ',';
  const table = rows === 'towns' ? townTable(answer) : regionTable(answer);
  return (
    BYTE_ORDER_MARK +
    table.map((cells) => `${cells.map((cell) => cellText(cell, style)).join(between)}\r\n`).join('')
  );
}

function regionTable(answer: Answer): readonly (readonly Cell[])[] {
  const rows = regionRows(answer).map((row) => [
    row.id,
    row.name,
    row.status,
    row.share,
    row.areaKm2,
    row.insideKm2,
    launchName(answer, row.nearest.launch),
    row.nearest.km,
    row.farthestKm,
  ]);
  return [REGION_COLUMNS, ...rows];
}

function townTable(answer: Answer): readonly (readonly Cell[])[] {
  const rows = townRows(answer).map((row) => [
    row.id,
    row.name,
    row.region,
    row.population,
    row.status,
    launchName(answer, row.launch),
    row.km,
  ]);
  return [TOWN_COLUMNS, ...rows];
}

function launchName({ launchNames }: Answer, launch: number | null): string {
  return launch === null ? '' : (launchNames[launch] ?? '');
}

function cellText(cell: Cell, style: CsvStyle): string {
  if (typeof cell === 'number') {
    return style === 'semicolons' ? decimal(cell).replace('.', ',') : decimal(cell);
  }
  // a spreadsheet would run a text that begins like a formula, also after what cannot be seen
  const text = /^[\s\p{Z}\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Without exponent: the smallest share that is not 0 is 0.0000001. */
function decimal(value: number): string {
  return String(value).includes('e') ? value.toFixed(7) : String(value);
}
