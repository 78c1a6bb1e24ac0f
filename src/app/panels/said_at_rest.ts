/** Who types is not told of each state in between. */
const REST_MS = 500;

/** For an effect: says a sentence once it has stood for a while; nothing where there is none. */
export function saidAtRest(
  sentence: string,
  onsay: (sentence: string) => void,
): (() => void) | undefined {
  if (sentence === '') return undefined;
  const rest = setTimeout(() => onsay(sentence), REST_MS);
  return () => clearTimeout(rest);
}
