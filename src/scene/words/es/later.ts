import { studioInSpanish } from './studio.ts';
import { downloadsInSpanish } from './downloads.ts';
import { filesInSpanish } from './files.ts';
import { savingInSpanish } from './saving.ts';
import { shareInSpanish } from './share.ts';
import { shortcutsInSpanish } from './shortcuts.ts';
import { foundInSpanish } from './found.ts';
import { embedDialogInSpanish } from './embed_dialog.ts';
import { figureAnswerInSpanish } from './figure_answer.ts';
import type { LaterWords } from '../later_words.ts';

export const later: LaterWords = {
  ...studioInSpanish,
  ...downloadsInSpanish,
  ...filesInSpanish,
  ...savingInSpanish,
  ...shareInSpanish,
  ...shortcutsInSpanish,
  ...foundInSpanish,
  ...embedDialogInSpanish,
  ...figureAnswerInSpanish,
};
