import type { ActionsWords } from '../actions_words.ts';

export const actionsInEnglish: ActionsWords = {
  makeGraphic: 'Make a graphic',
  close: 'Close',
  downloadData: 'Download data',
  openFileHint: 'An SVG, PNG, PDF, JSON, GeoJSON or ZIP that was made here',
  openGraphic: 'Open a graphic',
  dropHint: 'Drop the graphic to open it',
  graphicOpened: (name) => `Opened “${name}”. Undo brings back what was shown before.`,
  shareMap: 'Share this map',
  shareNotLoaded: 'This part of the page could not be loaded; the link is in the address bar.',
  linkTooLong: (limit) =>
    `The link is longer than ${limit} characters, so its end would be lost. Shorten names and texts, or remove launch points.`,
};
