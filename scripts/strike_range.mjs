// `npm run strike-range`: runs the command line from a bundle of its sources, which is made anew where these changed.
// Run from the sources, names and numbers would take three times as long.
import { pathToFileURL, fileURLToPath } from 'node:url';
import { bundleOfCommand } from './bundle.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

try {
  const bundle = await bundleOfCommand(ROOT);
  await import(pathToFileURL(bundle).href);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`strike-range could not start: ${reason}`);
  process.exitCode = 1;
}
