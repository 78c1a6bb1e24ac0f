import { failure, type Result, success } from '../../core/result.ts';
import type { FileIssue } from '../../data/read_file.ts';
import { formatNumber } from '../../scene/numbers.ts';
import type { Notice } from '../notices.ts';
import type { FileReply } from './file_message.ts';

const MOST_BYTES = 50_000_000;
/** The largest file that was made here takes a fraction of this on a slow phone. */
const LONGEST_MS = 15_000;

/**
 * Reads the link out of a file that a visitor gave, or says why there is none. Nothing of the file is shown or run, and
 * the page never waits: a worker reads it, up to a size and for a time.
 */
export async function linkOfFile(file: File): Promise<Result<string, Notice>> {
  const { name } = file;
  if (file.size > MOST_BYTES) {
    return failure({
      sentence: (words, { language }) =>
        words.fileTooLarge(name, formatNumber(MOST_BYTES / 1e6, language)),
    });
  }
  const reply = await replyTo(file);
  if (reply === 'late') return failure({ sentence: (words) => words.fileTooSlow(name) });
  if (reply === null) return failure({ sentence: (words) => words.fileNotRead(name) });
  return reply.ok ? success(reply.value) : failure(noticeOf(reply.issue, name));
}

function replyTo(file: File): Promise<FileReply | 'late'> {
  const worker = new Worker(new URL('./file_worker.ts', import.meta.url), { type: 'module' });
  return new Promise<FileReply | 'late'>((resolve) => {
    setTimeout(() => resolve('late'), LONGEST_MS);
    worker.onmessage = ({ data }: MessageEvent<FileReply>) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.onmessageerror = () => resolve(null);
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}

function noticeOf(issue: FileIssue, name: string): Notice {
  switch (issue.code) {
    case 'no-link':
      return { sentence: (words) => words.fileHasNoLink(name) };
    case 'damaged':
      return { sentence: (words) => words.fileDamaged(name, issue.format) };
    case 'wrong-part':
      return { sentence: (words) => words.scenarioWrong(name, issue.part) };
  }
}
