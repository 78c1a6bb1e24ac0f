import { studioInFrench } from './studio.ts';
import { downloadsInFrench } from './downloads.ts';
import { filesInFrench } from './files.ts';
import { savingInFrench } from './saving.ts';
import { shareInFrench } from './share.ts';
import { shortcutsInFrench } from './shortcuts.ts';
import { foundInFrench } from './found.ts';
import { embedDialogInFrench } from './embed_dialog.ts';
import { figureAnswerInFrench } from './figure_answer.ts';
import type { LaterWords } from '../later_words.ts';

export const later: LaterWords = {
  ...studioInFrench,
  ...downloadsInFrench,
  ...filesInFrench,
  ...savingInFrench,
  ...shareInFrench,
  ...shortcutsInFrench,
  ...foundInFrench,
  ...embedDialogInFrench,
  ...figureAnswerInFrench,
};
