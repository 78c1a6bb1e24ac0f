import { existsSync, readFileSync } from 'node:fs';

/** Reads a file of the project, wherever the command is run from. */
export function readProjectJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, projectFolder()), 'utf8'));
}

/** The folder above this script that holds package.json: also of the bundle, which lies deeper than the sources. */
function projectFolder(): URL {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const above = new URL('..', folder);
    if (above.href === folder.href) throw new Error('The files of the project are not found.');
    folder = above;
  }
  return folder;
}
