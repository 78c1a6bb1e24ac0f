import { studioInUkrainian } from './studio.ts';
import { downloadsInUkrainian } from './downloads.ts';
import { filesInUkrainian } from './files.ts';
import { savingInUkrainian } from './saving.ts';
import { shareInUkrainian } from './share.ts';
import { shortcutsInUkrainian } from './shortcuts.ts';
import { foundInUkrainian } from './found.ts';
import { embedDialogInUkrainian } from './embed_dialog.ts';
import { figureAnswerInUkrainian } from './figure_answer.ts';
import type { LaterWords } from '../later_words.ts';

export const later: LaterWords = {
  ...studioInUkrainian,
  ...downloadsInUkrainian,
  ...filesInUkrainian,
  ...savingInUkrainian,
  ...shareInUkrainian,
  ...shortcutsInUkrainian,
  ...foundInUkrainian,
  ...embedDialogInUkrainian,
  ...figureAnswerInUkrainian,
};
