import { failure, type Result, success } from '../core/result.ts';
import { linkIn } from '../graphic/link_in_file.ts';
import { decodeLink } from '../permalink/permalink.ts';
import { formatNumber } from '../scene/numbers.ts';
import type { Notice } from './notices.ts';

const MOST_BYTES = 50_000_000;

/** Reads the link out of a graphic that a visitor gave, or says why there is none. Nothing of the file is shown or run. */
export async function linkOfFile(file: File): Promise<Result<string, Notice>> {
  const { name } = file;
  if (file.size > MOST_BYTES) {
    return failure({
      sentence: (words, { language }) =>
        words.fileTooLarge(name, formatNumber(MOST_BYTES / 1e6, language)),
    });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // a folder, or a file that was taken away
    return failure({ sentence: (words) => words.fileNotRead(name) });
  }
  const link = linkIn(bytes);
  return link !== undefined && isReadable(link)
    ? success(link)
    : failure({ sentence: (words) => words.graphicHasNoLink(name) });
}

function isReadable(link: string): boolean {
  return decodeLink(link).issues.every(({ code }) => code !== 'nothing-readable');
}
