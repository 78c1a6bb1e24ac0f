/** A line without its line break; one that is too long comes without its text. */
export interface Line {
  readonly text: string;
  readonly isTooLong: boolean;
}

/** Bytes as they come. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The longest line that is read: fifty launch points with long labels take a fiftieth of it. */
export const LINE_LIMIT_BYTES = 1_000_000;

/**
 * The lines of a stream of UTF-8, those that end in one chunk at a time. A line break at the end begins no line; wrong
 * bytes become U+FFFD. Holds one chunk and one line of at most the limit.
 */
export async function* linesOf(
  chunks: Chunks,
  limitBytes = LINE_LIMIT_BYTES,
): AsyncGenerator<readonly Line[]> {
  const utf8 = new TextDecoder();
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  const hold = (bytes: Uint8Array): void => {
    heldBytes += bytes.length;
    if (heldBytes <= limitBytes) held.push(bytes);
    else held = [];
  };
  const take = (): Line => {
    const isTooLong = heldBytes > limitBytes;
    const text = isTooLong ? '' : utf8.decode(held.length === 1 ? held[0] : Buffer.concat(held));
    held = [];
    heldBytes = 0;
    return { text, isTooLong };
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      hold(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (heldBytes > 0) yield [take()];
}
