import { studioInRussian } from './studio.ts';
import { downloadsInRussian } from './downloads.ts';
import { filesInRussian } from './files.ts';
import { savingInRussian } from './saving.ts';
import { shareInRussian } from './share.ts';
import { shortcutsInRussian } from './shortcuts.ts';
import { foundInRussian } from './found.ts';
import { embedDialogInRussian } from './embed_dialog.ts';
import { figureAnswerInRussian } from './figure_answer.ts';
import type { LaterWords } from '../later_words.ts';

export const later: LaterWords = {
  ...studioInRussian,
  ...downloadsInRussian,
  ...filesInRussian,
  ...savingInRussian,
  ...shareInRussian,
  ...shortcutsInRussian,
  ...foundInRussian,
  ...embedDialogInRussian,
  ...figureAnswerInRussian,
};
