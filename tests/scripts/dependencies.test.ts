import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly license?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = read('package.json');
const ROWS = readFileSync('docs/dependencies.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, name, version, why, licence, size, released]) => ({
    ...{ name: name ?? '', version, why, licence, size, released },
  }));

function read(file: string): Package {
  return JSON.parse(readFileSync(file, 'utf8')) as Package;
}

test('the table names every package that the product is made of, in its version, and no other', () => {
  const named = ROWS.map(({ name, version }) => [name, version]);
  expect(Object.fromEntries(named)).toEqual(dependencies);
  expect(named.map(([name]) => name)).toEqual(Object.keys(dependencies));
});

test('there are at most 20, and for each it is said why, how large and how old', () => {
  expect(ROWS.length).toBeLessThanOrEqual(20);
  for (const { name, why, size, released } of ROWS) {
    expect(why, name).toMatch(/\w+ \w+ \w+/);
    expect(size, name).toMatch(/^(none|[\d.]+ [kM]B)$/);
    expect(released, name).toMatch(/20\d\d/);
  }
});

test('the licences in the table are those of the packages', () => {
  for (const { name, licence } of ROWS) {
    expect(licence, name).toBe(read(`node_modules/${name}/package.json`).license);
  }
});

test('every version is exact', () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
