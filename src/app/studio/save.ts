import { fileStemOf } from '../../data/file_name.ts';

/** A file that was handed to the visitor, and where it can be opened if the browser has saved none. */
export interface SavedFile {
  readonly name: string;
  readonly address: string;
}

const KEPT_MS = 60_000;
let last: string | undefined;

/** Hands a file to the visitor. Whether it was saved no browser tells; its address holds until another one is saved. */
export function saveFile(name: string, content: Blob): SavedFile {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // a browser that knows no downloads would leave the page for the file
  if (!('download' in HTMLAnchorElement.prototype)) link.target = '_blank';
  link.click();
  const previous = last;
  // some browsers read an address only after the click has been handled
  if (previous !== undefined) setTimeout(() => URL.revokeObjectURL(previous), KEPT_MS);
  last = address;
  return { name, address };
}

/** A file name from a title. */
export function fileNameOf(title: string, ending: string): string {
  return `${fileStemOf(title)}.${ending}`;
}
