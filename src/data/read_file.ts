import { unzipSync } from 'fflate';
import { parseScenario } from '../core/parse_scenario.ts';
import { failure, type Result, success } from '../core/result.ts';
import { decodeLink, encodeLink } from '../permalink/permalink.ts';

/** Why a file of data opens no scenario. */
export type FileIssue =
  | { readonly code: 'no-link' }
  | { readonly code: 'damaged'; readonly format: 'JSON' | 'ZIP' }
  /** `part` is such as `launches.0.at`; empty for the whole. */
  | { readonly code: 'wrong-part'; readonly part: string };

type Read = Result<string, FileIssue>;

const NO_LINK = failure({ code: 'no-link' } as const);

/**
 * The link of the scenario in a JSON, GeoJSON or ZIP file of ours, from its bytes. Nothing of it is run, and a ZIP is
 * unpacked only where it holds a scenario, up to a megabyte. Never throws.
 */
export function linkInData(bytes: Uint8Array): Read {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return linkInZip(bytes);
  const start = textOf(bytes.subarray(0, 200)).trimStart();
  return start.startsWith('{') ? linkInJson(textOf(bytes)) : NO_LINK;
}

/** The text of a file by the mark at its beginning; without one, UTF-8. */
function textOf(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function linkInJson(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure({ code: 'damaged', format: 'JSON' });
  }
  const link = linkOf(ownPart(json, 'link'));
  const scenario = ownPart(json, 'scenario') ?? (hasOwn(json, 'launches') ? json : undefined);
  if (scenario === undefined) return link === undefined ? NO_LINK : success(link);
  const parsed = parseScenario(scenario);
  if (!parsed.ok) return failure({ code: 'wrong-part', part: parsed.issue[0]?.path ?? '' });
  // what stands in the scenario holds; it is what a person would edit
  return success(encodeLink(parsed.value, link === undefined ? [] : decodeLink(link).unknown));
}

function linkOf(value: unknown): string | undefined {
  return typeof value === 'string' && /[?&]v=\d/.test(value) ? value : undefined;
}

function hasOwn(json: unknown, key: string): json is object {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key);
}

/** A part that the file itself has, not one that every object has. */
function ownPart(json: unknown, key: string): unknown {
  return hasOwn(json, key) ? (json as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** A ZIP names its files at its end; ours are few. */
const MOST_ENTRIES = 1000;
const MOST_UNPACKED = 1_000_000;

function linkInZip(bytes: Uint8Array): Read {
  let count = 0;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (count > MOST_ENTRIES) throw new RangeError('Too many files');
        // packed anew by a person, it may stand in a folder
        return /(?:^|\/)scenario\.json$/.test(name) && originalSize <= MOST_UNPACKED;
      },
    });
    const [scenario] = Object.values(found);
    return scenario === undefined ? NO_LINK : linkInJson(textOf(scenario));
  } catch {
    return failure({ code: 'damaged', format: 'ZIP' });
  }
}
