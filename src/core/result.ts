/** What a reading gives: the value, or everything that is wrong with what was read. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: Problem };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Problem>(issue: Problem): { readonly ok: false; readonly issue: Problem } {
  return { ok: false, issue };
}
