/* Packs files beside the page, which stays alive meanwhile. */
import { type PackedFile, zipOf } from '../../data/zip.ts';

addEventListener('message', ({ data }: MessageEvent<readonly PackedFile[]>) => {
  const zip = zipOf(data);
  postMessage(zip, { transfer: [zip.buffer] });
});
