// `npm run build`: builds the site into dist/, and beside it, in release/, what goes with it: ready files for nginx and
// Caddy, a list of all packages (SBOM) and checksums.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { caddyfile, nginxConf } from './host_files.mjs';
import { installMissing, npmOutput } from './install.mjs';
import { assetsToKeep, keepAssets } from './kept_assets.mjs';
import { nodeProblem } from './node_version.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SITE = join(ROOT, 'dist');
const RELEASE = join(ROOT, 'release');

try {
  await release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function release() {
  const { base, keep } = wishes();
  const problem = nodeProblem(process.versions.node);
  if (problem) throw new Error(problem);
  installMissing(ROOT);
  const kept = keep === undefined ? [] : assetsToKeep(keep, Date.now());
  // read by vite.config.ts
  process.env.BASE = base;
  const { build } = await import('vite');
  await build({ root: ROOT, logLevel: 'warn' });
  const count = keepAssets(SITE, kept);
  if (keep !== undefined) console.log(`Kept ${count} files of earlier releases from ${keep}.`);
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE);
  writeFileSync(join(RELEASE, 'nginx.conf'), nginxConf(base));
  writeFileSync(join(RELEASE, 'Caddyfile'), caddyfile(base));
  writeFileSync(join(RELEASE, 'sbom.cdx.json'), billOfMaterials());
  writeFileSync(join(RELEASE, 'SHA256SUMS'), checksums(['dist', 'release']));
  console.log(
    'The site is in dist, and what goes with it in release; docs/hosting.md says how to host it.',
  );
}

function wishes() {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: process.env.BASE ?? '/' },
      keep: { type: 'string' },
    },
  });
  const { base, keep } = values;
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new Error(
      `--base is a path with a slash at both ends, such as /map/, and it is "${base}".`,
    );
  }
  return { base, keep };
}

/** All packages of the product, as CycloneDX; without what would differ between two builds of the same sources. */
function billOfMaterials() {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'];
  const bill = JSON.parse(npmOutput(ROOT, words));
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = 'strike-range-map';
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/**
 * To be tested with `sha256sum -c release/SHA256SUMS`.
 * @param {readonly string[]} folders
 */
function checksums(folders) {
  const names = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/')),
  );
  return names
    .sort()
    .map((name) => `${sumOf(join(ROOT, name))}  ${name}\n`)
    .join('');
}

/** @param {string} path */
function sumOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
