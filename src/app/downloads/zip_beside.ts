import { type PackedFile, zipOf } from '../../data/zip.ts';

/** A ZIP of files, packed by a worker; where that fails, by the page, which then stands still for a moment. */
export function zipBeside(files: readonly PackedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./zip_worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data);
    worker.onerror = reject;
    worker.onmessageerror = reject;
    worker.postMessage(files);
  })
    .catch(() => zipOf(files))
    .finally(() => worker.terminate());
}
