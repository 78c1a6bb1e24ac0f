import { studioInGreek } from './studio.ts';
import { downloadsInGreek } from './downloads.ts';
import { filesInGreek } from './files.ts';
import { savingInGreek } from './saving.ts';
import { shareInGreek } from './share.ts';
import { shortcutsInGreek } from './shortcuts.ts';
import { foundInGreek } from './found.ts';
import { embedDialogInGreek } from './embed_dialog.ts';
import { figureAnswerInGreek } from './figure_answer.ts';
import type { LaterWords } from '../later_words.ts';

export const later: LaterWords = {
  ...studioInGreek,
  ...downloadsInGreek,
  ...filesInGreek,
  ...savingInGreek,
  ...shareInGreek,
  ...shortcutsInGreek,
  ...foundInGreek,
  ...embedDialogInGreek,
  ...figureAnswerInGreek,
};
