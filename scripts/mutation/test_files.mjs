import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the tests of what is changed are. */
const FOLDERS = ['tests/core', 'tests/permalink', 'tests/data', 'tests/app', 'tests/cli'];

// what takes minutes to prove, over what others ask in seconds; and what draws, or starts processes
const LEFT_OUT =
  /proof_clip|proof_membership|many_links|colours|qr\.test|cli\/(?:batch|package|pdf|process|render|run)\.test/;

/** The tests that a changed source has to get past; `MUTATION_TESTS` names parts of their paths, with commas between. */
export function testFiles() {
  const named = (process.env['MUTATION_TESTS'] ?? '').split(',');
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
    .filter((path) => path.endsWith('.test.ts') && !LEFT_OUT.test(path))
    .filter((path) => named.some((part) => path.includes(part)))
    .sort();
}
