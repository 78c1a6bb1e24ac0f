import { oneOrOther } from '../plural.ts';
import type { SearchWords } from '../search_words.ts';

export const searchInEnglish: SearchWords = {
  searchHint: 'Town or region',
  searchNothing: (query) =>
    `Nothing found for “${query}”. Check the spelling, or type coordinates.`,
  didYouMean: (query) => `No place is called “${query}”. Did you mean:`,
  placesCounted: (count) => `${count} ${oneOrOther(count, 'place', 'places')} found`,
  russia: 'Russia',
  notInUkraineAt: (position) => `${position} is not in Ukraine`,
  whichIsMeant: 'As written, this is not in Ukraine; with longitude first it is. Which is meant?',
  misread: {
    'no-position': (text) =>
      `“${text}” is not a position: write latitude and longitude, such as 50.91, 34.80, or paste a link from a map site.`,
    'one-number': (text) =>
      `“${text}” is one number only: write latitude and longitude, such as 50.91, 34.80.`,
    'one-comma': (text) =>
      `“${text}” can be two numbers or one with a decimal comma: put a space or a semicolon between latitude and longitude.`,
    'out-of-world': (text) =>
      `“${text}” is not on the Earth: latitude goes from −90 to 90 and longitude from −180 to 180.`,
    minutes: (text) =>
      `“${text}” cannot be right: minutes and seconds are below 60, and only the last of them has decimals.`,
    contradiction: (text) =>
      `“${text}” contradicts itself: one latitude and one longitude are needed, and no minus beside a letter.`,
    'short-link': () =>
      'A short link holds no position. Open it, then copy the long address from the browser.',
    'link-without-position': () =>
      'This link holds no position. On the map site, choose the place and copy its coordinates.',
  },

  pasteList: 'Paste a list',
  listAdded: (count) => `${count} launch ${oneOrOther(count, 'point', 'points')} added.`,
};
