import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import manifest from '../package.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the files of a folder of src may import; `node:` stands for all its modules, `@x/` for all packages of the scope. */
interface Room {
  folders: readonly string[];
  packages: readonly string[];
}

const HOUSE: Record<string, Room> = {
  core: {
    folders: [],
    packages: [
      '@turf/turf',
      'geographiclib-geodesic',
      'geojson',
      'topojson-client',
      'topojson-specification',
    ],
  },
  scene: { folders: ['core'], packages: [] },
  permalink: { folders: ['core'], packages: [] },
  graphic: {
    folders: ['core', 'scene', 'permalink'],
    packages: ['fflate', 'fontkit', 'opentype.js'],
  },
  data: { folders: ['core', 'scene', 'permalink'], packages: ['fflate', 'geojson'] },
  map: {
    folders: ['core', 'scene', 'permalink', 'typeface'],
    packages: ['@fontsource/', 'geojson', 'maplibre-gl', 'svelte'],
  },
  app: {
    folders: ['core', 'scene', 'permalink', 'graphic', 'data', 'map', 'geodata'],
    packages: ['@expo-google-fonts/', '@fontsource/', 'qr', 'svelte'],
  },
  cli: {
    folders: ['core', 'scene', 'permalink', 'graphic', 'data', 'geodata'],
    packages: ['node:', '@resvg/resvg-js'],
  },
  server: {
    folders: ['core', 'scene', 'permalink', 'graphic', 'data', 'geodata'],
    packages: ['node:'],
  },
};

/** Turf's circle and areas are those of a sphere: up to 1 km and 0.45 % off. */
const SPHERICAL = ['circle', 'area', '*'];

/** All that breaks the rule of the house in one file, as sentences. */
function violationsOf(path: string, source: string): string[] {
  const room = HOUSE[folderOf(path)];
  if (!room) return [`${path} is in no room of the house`];
  return importsOf(path, source).flatMap(({ from, names }) => {
    const violations = mayImport(room, path, from) ? [] : [`${path} imports ${from}`];
    if (from !== '@turf/turf') return violations;
    const banned = names.filter((name) => SPHERICAL.includes(name));
    return [...violations, ...banned.map((name) => `${path} imports ${name} of ${from}`)];
  });
}

function mayImport(room: Room, path: string, from: string): boolean {
  if (!from.startsWith('.') && !from.startsWith('/')) {
    return room.packages.some((name) => isPartOf(name, from));
  }
  // an address such as /src/core/x.ts begins at the root of the project
  const target = from.startsWith('/') ? from.slice(1) : posix.join(posix.dirname(path), from);
  const folder = folderOf(target);
  return folder === folderOf(path) || room.folders.includes(folder);
}

/** Whether an import is of this package, of a file in it, or of a package of this scope. */
function isPartOf(name: string, from: string): boolean {
  if (name.endsWith('/') || name.endsWith(':')) return from.startsWith(name);
  return from === name || from.startsWith(`${name}/`);
}

/** `core` for src/core/reach/sum.ts, `geodata` for geodata/atlas.json. */
function folderOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}

test('every file of src imports only what its place in the house allows', () => {
  const files = filesUnder('src').filter((path) => /\.(svelte|m?[jt]s)$/.test(path));
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((path) => violationsOf(path, read(path)))).toEqual([]);
});

test.each([
  ['src/core/x.ts', "import { sceneOf } from '../scene/scene.ts';", 'a reversed arrow'],
  ['src/scene/x.ts', "import type { Session } from '../app/session.ts';", 'a type of the app'],
  ['src/scene/deep/x.ts', "import '../../permalink/link.ts';", 'a sibling'],
  ['src/graphic/x.ts', "export * from '../map/layers.ts';", 'a re-export'],
  ['src/data/x.ts', "const later = await import('../cli/main.ts');", 'an import made later'],
  ['src/data/x.ts', "let map: import('../map/layers.ts').Layer;", 'a type in passing'],
  ['src/app/x.ts', "import { Map } from 'maplibre-gl';", 'maplibre-gl outside of map'],
  ['src/app/x.ts', "import 'maplibre-gl/dist/maplibre-gl.css';", 'a file of maplibre-gl'],
  ['src/app/X.svelte', '<script lang="ts">\n  import "../cli/main.ts";\n</script>', 'Svelte'],
  [
    'src/app/X.svelte',
    '<script module>import "../server/x.ts";</script><p></p>',
    'a module script',
  ],
  ['src/core/x.ts', "import { readFileSync } from 'node:fs';", 'files in core'],
  ['src/core/x.ts', "import { tick } from 'svelte';", 'Svelte in core'],
  ['src/core/x.ts', "import atlas from '../../geodata/atlas.json';", 'geodata in core'],
  ['src/core/x.ts', "import { circle } from '@turf/turf';", 'a circle of a sphere'],
  ['src/core/x.ts', "import { area as size } from '@turf/turf';", 'an area of a sphere, renamed'],
  ['src/core/x.ts', "import * as turf from '@turf/turf';", 'all of Turf'],
  ['src/core/x.ts', "import area from '@turf/area';", 'a part of Turf by its own name'],
  ['src/core/x.ts', "import x from '/src/app/main.ts';", 'an address from the root'],
  ['src/core/x.ts', "const all = import.meta.glob('../app/*.ts');", 'a pattern of files'],
  ['src/utils/x.ts', '', 'a room that is not in the plan'],
])('in %s, %j is found out: %s', (path, source) => {
  expect(violationsOf(path, source)).toHaveLength(1);
});

test('what the house allows is not reported', () => {
  const core =
    "import { bbox } from '@turf/turf';\nimport { a } from './a.ts';\n// import '../app/x';";
  const map = "import 'maplibre-gl';\nimport type { Scene } from '../scene/scene.ts';";
  const app = '<script lang="ts">import { x } from "../map/x.ts";</script><p>import "node:fs"</p>';
  expect(violationsOf('src/core/x.ts', core)).toEqual([]);
  expect(violationsOf('src/map/x.ts', map)).toEqual([]);
  expect(violationsOf('src/app/X.svelte', app)).toEqual([]);
});

test('no file names the host of a registry or a path of one machine', () => {
  const foreign =
    /registry\.(npmjs|yarnpkg)|deb\.debian\.org|(?<![\w.])\/(work|farm|tmp|root|home|Users)\/[a-z.]/i;
  const files = filesUnder('.').filter((path) => !/\.(png|woff2|ttf|pdf|ico)$/.test(path));
  expect(files).toContain('package-lock.json');
  expect(files.filter((path) => foreign.test(read(path)))).toEqual([]);
});

test('every version in package.json is exact', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock names no download address and every package that it needs', () => {
  // a lock made where a package for another system could not be had lacks it, and then `npm ci` refuses
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const paths = Object.keys(packages);
  const optional = Object.values(packages).flatMap((one) =>
    Object.keys(one.optionalDependencies ?? {}),
  );
  const missing = optional.filter(
    (name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)),
  );
  expect(read('package-lock.json')).not.toContain('"resolved"');
  expect(missing).toEqual([]);
});

/** The files that are, or could be, committed, from the root; what .gitignore names is left out. */
function filesUnder(folder: string): string[] {
  const ignored = ['.git', ...read('.gitignore').split('\n')].map((line) =>
    line.replace(/\/$/, ''),
  );
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (ignored.includes(path) || ignored.includes(entry.name)) return [];
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
