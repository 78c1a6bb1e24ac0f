import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file of a ZIP: its name, and what it holds. */
export type PackedFile = readonly [name: string, content: string | Uint8Array];

/** A ZIP of files in their order; the same files give the same bytes, whenever and wherever they are packed. */
export function zipOf(packed: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(
    packed.map(([name, content]) => [
      name,
      // pictures are compressed already
      typeof content === 'string' ? [strToU8(content), { level: 6 }] : [content, { level: 0 }],
    ]),
  );
  // the earliest day that a ZIP can say, in the time zone of wherever it is made
  return zipSync(files, { mtime: new Date(1980, 0, 1), os: 0 });
}
