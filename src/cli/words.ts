import { parseArgs, type ParseArgsConfig } from 'node:util';
import { failure, type Result, success } from '../core/result.ts';
import { type Refusal, wrongUsage } from './outcome.ts';

type Flags = NonNullable<ParseArgsConfig['options']>;

/** Tells flags, their values and other words apart; what is none of these is a refusal in one sentence. */
export function splitWords<F extends Flags>(
  words: readonly string[],
  options: F,
): Result<SplitWords<F>, Refusal> {
  try {
    return success(parse(words, options));
  } catch (error) {
    return failure(wrongUsage(sentenceOf(error)));
  }
}

/** The values of flags by name, and the other words. */
export type SplitWords<F extends Flags> = Pick<
  ReturnType<typeof parse<F>>,
  'values' | 'positionals'
>;

function parse<F extends Flags>(words: readonly string[], options: F) {
  return parseArgs({ args: [...words], options, strict: true, allowPositionals: true });
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const flag = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no flag ${flag}; strike-range --help lists them.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      if (message.includes('does not take')) return `The flag ${flag} takes no value.`;
      return `The flag ${flag} needs a value; one that begins with a minus is written ${flag}=VALUE.`;
    default:
      throw error;
  }
}
