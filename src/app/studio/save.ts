import { fileStemOf } from '../../data/file_name.ts';

/** Hands a file to the visitor. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // some browsers read the address only after the click has been handled
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name from a title. */
export function fileNameOf(title: string, ending: string): string {
  return `${fileStemOf(title)}.${ending}`;
}
