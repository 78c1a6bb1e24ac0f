/** How long the page has rested by then. */
const REST_MS = 6000;

/**
 * Fetches what may be wanted later once the page rests, so that it is there also where the connection is gone or a new
 * release has taken its files away. Not where people save data. Returns what calls it off.
 */
export function atRest(fetchParts: () => void): () => void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return () => undefined;
  const waiting = setTimeout(fetchParts, REST_MS);
  return () => clearTimeout(waiting);
}
