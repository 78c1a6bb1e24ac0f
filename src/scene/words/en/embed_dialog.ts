import type { EmbedDialogWords } from '../embed_dialog_words.ts';

export const embedDialogInEnglish: EmbedDialogWords = {
  embedTitle: 'Embed this map',
  embedWay: 'Kind of code',
  embedWays: { frame: 'Frame', script: 'Frame with script', picture: 'Picture' },
  embedWayHints: {
    frame: 'For every system that takes an iframe. Its height stays as it is here.',
    script:
      'The frame grows with what it shows. For pages that allow scripts; without them the height stays as it is here.',
    picture:
      'For sites that allow no frames: save the graphic as PNG and SVG, upload both, and put their addresses in place of the file names.',
  },
  embedMaps: { live: 'Live', static: 'Static' },
  embedTables: { folded: 'Folded', below: 'Open', none: 'None' },
  embedTableLabel: 'Table',
  embedReadersTheme: 'As the reader has it',
  embedHeight: 'Height of the map in pixels',
  embedHeightLimits: (min, max) => `The height is a whole number from ${min} to ${max}.`,
  embedCode: 'Code to copy',
  copyCode: 'Copy code',
  codeCopied: 'Code copied.',
  codeNotCopied:
    'The code could not be copied. It is selected, so that you can copy it with the keyboard.',
};
