import { failure, type Result } from '../result.ts';
import { linkIn, readLink } from './links.ts';
import { onEarth, type Misreading, type Reading } from './reading.ts';
import { readWritten } from './written.ts';

/** No link of a map site is longer. */
const LONGEST = 4000;
const WELL_KNOWN_TEXT = /^(?:SRID=4326;)?\s*POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i;

/** Reads the position in what was typed or pasted: numbers, or a link of a map site. */
export function readCoordinates(text: string): Result<Reading, Misreading> {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return failure('no-position');
  const [, lng, lat] = WELL_KNOWN_TEXT.exec(trimmed) ?? [];
  if (lng !== undefined && lat !== undefined) return onEarth([Number(lng), Number(lat)], null);
  const link = linkIn(trimmed);
  return link === undefined ? readWritten(trimmed) : readLink(link);
}
