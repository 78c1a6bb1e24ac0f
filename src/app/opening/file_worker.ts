/* Reads a file beside the page, which stays alive however long that takes. */
import { type FileReply, readLink } from './file_message.ts';

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  const reply = (message: FileReply): void => postMessage(message);
  // a folder, or a file that was taken away, has no bytes
  data.arrayBuffer().then(
    (buffer) => reply(readLink(new Uint8Array(buffer))),
    () => reply(null),
  );
});
