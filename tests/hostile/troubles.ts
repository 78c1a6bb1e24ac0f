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
