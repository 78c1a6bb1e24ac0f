import type { ShortcutsWords } from '../shortcuts_words.ts';

export const shortcutsInEnglish: ShortcutsWords = {
  shortcutsOn: 'Single-key shortcuts',
  shortcutsOnHint: 'Switch them off if they get in the way of voice control or a screen reader.',
  shortcutNames: {
    help: 'Show this list',
    place: 'Place a launch point by keyboard',
    search: 'Search for a place',
    launches: 'Go to the launch points',
    regions: 'Go to the regions in range',
    fit: 'Fit the map to the rings',
    examples: 'Try an example',
    graphic: 'Make a graphic',
    link: 'Copy the link',
  },
  keysAnywhere: 'Anywhere on the page',
  keysOnPoint: 'On a launch point or the crosshair',
  keysOnMap: 'On the map',
  moveBy: (distance) => `Move it by ${distance}`,
  panMap: 'Move the map',
  zoomMap: 'Zoom in and out',
  crosshairHint: (wide) =>
    `Arrow keys move the crosshair by 1 km, with Shift by 10 km, with ${wide} by 50 km. Enter adds a launch point, Escape ends.`,
  addHere: 'Add a launch point at the crosshair',
  crosshairNear: (position, town, distance) => `${position} – ${distance} from ${town}`,
  crosshairAt: (position, town) => `${position} – ${town}`,
  crosshairOutside: 'outside Ukraine',
  examplesHint: 'One “Undo” brings back what you have now.',
  examples: {
    kursk: 'Kursk Oblast from Sumy',
    twoRanges: '165 km against 306 km',
    sixKilometres: '300 km against 306 km: what 6 km change',
    regionalCentres: 'The centres of the five regions that border Russia',
    kharkiv: 'What Kharkiv reaches',
    anywhere: 'From anywhere in Ukraine',
    stormShadow: '250 km, as published for Storm Shadow',
  },
};
