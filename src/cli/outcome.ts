/** Why a command gives no answer: 1 understood but refused, 2 wrong usage; one sentence per problem. */
export interface Refusal {
  readonly exitCode: 1 | 2;
  readonly sentences: readonly string[];
}

/** What a command writes. */
export interface Output {
  readonly stdout: string;
  readonly warnings: readonly string[];
}

export function refused(...sentences: readonly string[]): Refusal {
  return { exitCode: 1, sentences };
}

export function wrongUsage(...sentences: readonly string[]): Refusal {
  return { exitCode: 2, sentences };
}

/** A sentence as one line; what it cites of a link or a flag has no power over the terminal. */
export function lineOf(sentence: string): string {
  return `${sentence.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')}\n`;
}
