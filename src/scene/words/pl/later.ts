import { studioInPolish } from './studio.ts';
import { downloadsInPolish } from './downloads.ts';
import { filesInPolish } from './files.ts';
import { savingInPolish } from './saving.ts';
import { shareInPolish } from './share.ts';
import { shortcutsInPolish } from './shortcuts.ts';
import { foundInPolish } from './found.ts';
import { embedDialogInPolish } from './embed_dialog.ts';
import { figureAnswerInPolish } from './figure_answer.ts';
import type { LaterWords } from '../later_words.ts';

export const later: LaterWords = {
  ...studioInPolish,
  ...downloadsInPolish,
  ...filesInPolish,
  ...savingInPolish,
  ...shareInPolish,
  ...shortcutsInPolish,
  ...foundInPolish,
  ...embedDialogInPolish,
  ...figureAnswerInPolish,
};
