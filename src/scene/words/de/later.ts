import { studioInGerman } from './studio.ts';
import { downloadsInGerman } from './downloads.ts';
import { filesInGerman } from './files.ts';
import { savingInGerman } from './saving.ts';
import { shareInGerman } from './share.ts';
import { shortcutsInGerman } from './shortcuts.ts';
import { foundInGerman } from './found.ts';
import { embedDialogInGerman } from './embed_dialog.ts';
import { figureAnswerInGerman } from './figure_answer.ts';
import type { LaterWords } from '../later_words.ts';

export const later: LaterWords = {
  ...studioInGerman,
  ...downloadsInGerman,
  ...filesInGerman,
  ...savingInGerman,
  ...shareInGerman,
  ...shortcutsInGerman,
  ...foundInGerman,
  ...embedDialogInGerman,
  ...figureAnswerInGerman,
};
