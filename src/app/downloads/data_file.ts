import { type CsvStyle, renderCsv } from '../../data/csv.ts';
import { fileStemOf } from '../../data/file_name.ts';
import { renderGeoJson } from '../../data/geojson.ts';
import { renderJson } from '../../data/json.ts';
import { renderScenario } from '../../data/scenario_file.ts';
import type { DownloadKind } from '../../scene/words/downloads_words.ts';
import type { Session } from '../session.svelte.ts';
import { answerIn } from './answer.ts';

export type DataKind = Exclude<DownloadKind, 'package'>;

export const DATA_KINDS: readonly DataKind[] = ['regions', 'towns', 'geojson', 'json', 'scenario'];

const TYPES: Readonly<Record<DataKind, readonly [ending: string, type: string]>> = {
  regions: ['csv', 'text/csv'],
  towns: ['csv', 'text/csv'],
  geojson: ['geojson', 'application/geo+json'],
  json: ['json', 'application/json'],
  scenario: ['json', 'application/json'],
};

/** A file of data of what the page shows, with commas in CSV the same bytes as from the command line. */
export function dataFile(session: Session, kind: DataKind, csv: CsvStyle): Blob {
  return new Blob([textOf(session, kind, csv)], { type: TYPES[kind][1] });
}

/** The name of a file of data, after what the graphic is called. */
export function dataFileName(title: string, kind: DataKind): string {
  return `${fileStemOf(title)}-${kind === 'json' || kind === 'geojson' ? 'reach' : kind}.${TYPES[kind][0]}`;
}

/** What sentences call the kind of a file. */
export function formatName(kind: DataKind): string {
  return kind === 'geojson' ? 'GeoJSON' : TYPES[kind][0].toUpperCase();
}

function textOf(session: Session, kind: DataKind, csv: CsvStyle): string {
  const answer = answerIn(session);
  switch (kind) {
    case 'regions':
    case 'towns':
      return renderCsv(answer, kind, csv);
    case 'geojson':
      return renderGeoJson(answer);
    case 'json':
      return renderJson(answer);
    case 'scenario':
      return renderScenario(answer, __VERSIONS__.productVersion);
  }
}
