import type { SavingWords } from '../saving_words.ts';

export const savingInEnglish: SavingWords = {
  openSaved: 'Nothing saved? Open the file',
  pngDisturbed:
    'This browser changes what pages draw, as a protection against tracking, and the PNG would be wrong. Save the SVG or PDF, or allow this page to read canvas data.',
  csvForExcel: 'CSV for Excel with decimal commas: semicolons between columns',
};
