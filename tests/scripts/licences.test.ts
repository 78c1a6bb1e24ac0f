import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPermissive, packageFolderOf } from '../../scripts/licences.mjs';

test.each(['MIT', '(MIT OR Apache-2.0)', 'MIT AND OFL-1.1', '(GPL-3.0 OR MIT)', 'Unlicense'])(
  'what is under %s may be shipped',
  (licence) => {
    expect(isPermissive(licence)).toBe(true);
  },
);

test.each([
  ...['GPL-3.0-only', 'AGPL-3.0', 'LGPL-2.1-or-later', '(EDL-1.0 OR EPL-1.0)', 'MPL-2.0'],
  ...['MIT AND GPL-2.0', 'UNLICENSED', 'unknown', 'SEE LICENSE IN x', '', 'CC-BY-NC-4.0'],
])('what is under "%s" may not be shipped', (licence) => {
  expect(isPermissive(licence)).toBe(false);
});

test('a file belongs to the innermost package that it is in', () => {
  expect(packageFolderOf('/r/node_modules/a/dist/x.js')).toBe('node_modules/a');
  expect(packageFolderOf('/r/node_modules/@s/a/x.js?worker')).toBe('node_modules/@s/a');
  expect(packageFolderOf('node_modules/a/node_modules/b/x.js')).toBe(
    'node_modules/a/node_modules/b',
  );
  expect(packageFolderOf('/r/src/core/x.ts')).toBeUndefined();
});

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly hasInstallScript?: boolean; readonly dev?: boolean }>
  >;
}

test('no package that the product needs runs a script when it is installed', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;
  const scripted = Object.entries(packages).filter(([, one]) => one.hasInstallScript && !one.dev);
  expect(scripted.map(([name]) => name)).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});
