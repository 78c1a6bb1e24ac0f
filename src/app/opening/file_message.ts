import { failure, type Result, success } from '../../core/result.ts';
import { type FileIssue, linkInData } from '../../data/read_file.ts';
import { linkIn } from '../../graphic/link_in_file.ts';
import { decodeLink } from '../../permalink/permalink.ts';

/** What the worker answers about a file; null: it could not be read at all. */
export type FileReply = Result<string, FileIssue> | null;

/** The link in any file that was made here. */
export function readLink(bytes: Uint8Array): Result<string, FileIssue> {
  const inGraphic = linkIn(bytes);
  const read = inGraphic === undefined ? linkInData(bytes) : success(inGraphic);
  return read.ok && !isReadable(read.value) ? failure({ code: 'no-link' }) : read;
}

function isReadable(link: string): boolean {
  return decodeLink(link).issues.every(({ code }) => code !== 'nothing-readable');
}
