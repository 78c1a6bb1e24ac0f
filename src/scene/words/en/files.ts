import type { FilesWords } from '../files_words.ts';

export const filesInEnglish: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `This device could not draw ${width}\u00a0×\u00a0${height} pixels; try a PNG ${offer} pixels wide.`,
  outlineText: 'Text as outlines',
  fileTooLarge: (name, megabytes) =>
    `“${name}” is larger than ${megabytes}\u00a0MB; graphics made here are smaller.`,
  fileNotRead: (name) => `“${name}” could not be read. Choose a single file on this device.`,
};
