// `npm run bench`: times the engine, its rivals and the page on this machine, and writes docs/performance.md.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { openBareMap, openSite } from './site.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'node_modules', '.cache', 'strike-range', 'bench');

// bundled as the page is: tsx would name every inner function anew on each call, which the page does not
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: 'tests/bench/bench.ts',
    outDir: FOLDER,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
  },
});
/** @type {typeof import('./bench.ts')} */
const { runBench } = await import(pathToFileURL(join(FOLDER, 'bench.mjs')).href);
await runBench(ROOT, { site: () => openSite(ROOT), bareMap: () => openBareMap(ROOT) });
