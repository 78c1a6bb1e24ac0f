import { readFileSync } from 'node:fs';

/** A text that means something to a program that reads it otherwise than as text. */
export interface Payload {
  readonly kind: string;
  readonly text: string;
}

/**
 * The payloads of payloads.txt, in order: a line each below the heading of its kind. `\u{2e}` stands for a character that
 * cannot be seen, `{{A x 300}}` for 300 of one. Those that would run call `__fired`; those that would ask, ask evil.invalid.
 */
export const PAYLOADS: readonly Payload[] = payloadsIn(
  readFileSync(new URL('./payloads.txt', import.meta.url), 'utf8'),
);

function payloadsIn(file: string): Payload[] {
  let kind = '';
  return file.split('\n').flatMap((line) => {
    const heading = /^# (.+)$/.exec(line)?.[1];
    if (heading !== undefined) kind = heading;
    return heading !== undefined || line === '' ? [] : [{ kind, text: meant(line) }];
  });
}

function meant(line: string): string {
  return line
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/\{\{(.+) x (\d+)\}\}/gsu, (_, one: string, count: string) =>
      one.repeat(Number(count)),
    );
}
