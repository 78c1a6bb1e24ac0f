import type { EveryoneWords } from '../everyone_words.ts';

export const everyoneInEnglish: EveryoneWords = {
  steps: {
    added: (name) => `add ${name}`,
    removed: (name) => `remove ${name}`,
    moved: (name) => `move ${name}`,
    renamed: (name) => `rename ${name}`,
    changed: (name) => `change ${name}`,
    launches: 'change the launch points',
    from: 'change where the range is measured from',
    ranges: 'change the range',
    frame: 'change the picture’s frame',
    title: 'change the title',
    subtitle: 'change the subtitle',
    note: 'change the note',
    credit: 'change the credit',
    size: 'change the size',
    palette: 'change the colours',
    background: 'change the background',
    inset: 'move the locator map',
    names: 'change the names on the map',
    everything: 'open another map',
  },
  reports: {
    added: (name) => `${name} added.`,
    removed: (name) => `${name} removed.`,
    moved: (name, place) => `${name} moved to ${place}.`,
    renamed: (name) => `${name} renamed.`,
    changed: (name) => `${name} changed.`,
  },
  undoStep: (step) => `Undo: ${step}`,
  redoStep: (step) => `Redo: ${step}`,
  undone: (step) => `Undone: ${step}.`,
  redone: (step) => `Done again: ${step}.`,

  system: 'As the system',

  shortcuts: 'Keyboard shortcuts',
  keyNames: {
    ctrl: 'Ctrl',
    option: 'Option',
    shift: 'Shift',
    arrows: 'Arrow keys',
    enter: 'Enter',
    escape: 'Esc',
  },

  moveHint: (wide) => `Arrow keys move it by 1 km, with Shift by 10 km, with ${wide} by 50 km.`,
  showLaunch: (name) => `Show ${name} on the map`,
  coordinatesOf: (name) => `Coordinates of ${name}`,

  placeByKeyboard: 'Place by keyboard',
  crosshairEnded: 'Placing by keyboard has ended.',

  hintsTitle: 'Tips',
  hints: [
    'Click inside Ukraine on the map to add a launch point. Drag a point to move it.',
    'Choose a region in the table or on the map to see its towns and how far away they are.',
    'The address of this page holds everything you choose. Copy it to share what you see.',
  ],
  nextHint: 'Next tip',
  closeHints: 'Close the tips',
  hintCount: (number, count) => `${number} of ${count}`,

  tryExample: 'Try an example',
};
