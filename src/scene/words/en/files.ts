import type { FilesWords } from '../files_words.ts';

export const filesInEnglish: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `This device could not draw ${width}\u00a0×\u00a0${height} pixels; try a PNG ${offer} pixels wide.`,
  outlineText: 'Text as outlines',
  openGraphic: 'Open a graphic',
  openGraphicHint: 'An SVG, PNG or PDF that was made here',
  dropHint: 'Drop the graphic to open it',
  graphicOpened: (name) => `Opened “${name}”. Undo brings back what was shown before.`,
  graphicHasNoLink: (name) =>
    `“${name}” holds no link of this map. Open an SVG, PNG or PDF that was downloaded here and not saved anew by another program.`,
  fileTooLarge: (name, megabytes) =>
    `“${name}” is larger than ${megabytes}\u00a0MB; graphics made here are smaller.`,
  fileNotRead: (name) => `“${name}” could not be read. Choose a single file on this device.`,
};
