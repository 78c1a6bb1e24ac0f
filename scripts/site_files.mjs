import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFile } from './host_files.mjs';

/** @type {Readonly<Record<string, (content: Buffer) => Promise<Buffer>>>} */
const PACKERS = {
  '.br': (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.gz': (content) => promisify(gzip)(content, { level: 9 }),
};

/** What is not packed already. */
const PACKABLE = new Set(['.css', '.html', '.js', '.json', '.svg', '.ttf', '.txt']);
const SMALLEST_BYTES = 256;

/**
 * Puts beside the built files what hosts want: `_headers`, and each file packed once and as tightly as can be, so that
 * no server packs anything while people wait.
 * @returns {import('vite').Plugin}
 */
export function siteFiles() {
  let base = '/';
  let memory = '';
  return {
    name: 'site-files',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
      memory = join(config.root, 'node_modules', '.cache', 'strike-range', 'packed');
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (!dir) throw new Error('The build has a folder');
        const names = readdirSync(dir, { withFileTypes: true }).map((entry) =>
          entry.isDirectory() ? `${entry.name}/` : entry.name,
        );
        await writeFile(join(dir, '_headers'), headersFile(names.sort(), base));
        await packFolder(dir, memory);
      },
    },
  };
}

/**
 * @param {string} folder
 * @param {string} memory Where packed files are remembered, as most are the same in the next build.
 */
export async function packFolder(folder, memory) {
  await mkdir(memory, { recursive: true });
  const waiting = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PACKABLE.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const lane = async () => {
    for (let path = waiting.pop(); path; path = waiting.pop()) await packFile(path, memory);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane));
}

/**
 * Only where it is smaller for it.
 * @param {string} path
 * @param {string} memory
 */
async function packFile(path, memory) {
  const content = await readFile(path);
  if (content.length < SMALLEST_BYTES) return;
  const name = createHash('sha256').update(content).digest('hex').slice(0, 32);
  for (const [ending, pack] of Object.entries(PACKERS)) {
    const bytes = await remembered(join(memory, name + ending), () => pack(content));
    if (bytes.length < content.length) await writeFile(path + ending, bytes);
  }
}

/**
 * @param {string} file
 * @param {() => Promise<Buffer>} make
 */
async function remembered(file, make) {
  try {
    return await readFile(file);
  } catch {
    const bytes = await make();
    // beside and renamed, so that a run that is broken off leaves no half of it
    await writeFile(`${file}.${process.pid}`, bytes);
    await rename(`${file}.${process.pid}`, file);
    return bytes;
  }
}
