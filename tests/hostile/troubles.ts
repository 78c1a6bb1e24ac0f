/** What was wrong with some of many, as a sentence each; one test looks at hundreds of payloads. */
export async function troublesOf<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  check: (one: T) => void | Promise<void>,
): Promise<readonly string[]> {
  const troubles: string[] = [];
  for (const one of all) {
    try {
      await check(one);
    } catch (error) {
      troubles.push(`${JSON.stringify(nameOf(one)).slice(0, 300)}: ${String(error).slice(0, 600)}`);
    }
    // the rest would say the same
    if (troubles.length >= 5) break;
  }
  return troubles;
}

/** What moves the cursor of a terminal, colours a line, begins a new one or turns its direction; `\n` is ours. */
export const MOVES_CURSOR = /(?!\n)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
