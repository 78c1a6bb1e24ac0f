import { studioInEnglish } from './studio.ts';
import { downloadsInEnglish } from './downloads.ts';
import { filesInEnglish } from './files.ts';
import { savingInEnglish } from './saving.ts';
import { shareInEnglish } from './share.ts';
import { shortcutsInEnglish } from './shortcuts.ts';
import { foundInEnglish } from './found.ts';
import { embedDialogInEnglish } from './embed_dialog.ts';
import { figureAnswerInEnglish } from './figure_answer.ts';
import type { LaterWords } from '../later_words.ts';

export const later: LaterWords = {
  ...studioInEnglish,
  ...downloadsInEnglish,
  ...filesInEnglish,
  ...savingInEnglish,
  ...shareInEnglish,
  ...shortcutsInEnglish,
  ...foundInEnglish,
  ...embedDialogInEnglish,
  ...figureAnswerInEnglish,
};
