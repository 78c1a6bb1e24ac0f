import type { StudioWords } from './studio_words.ts';
import type { DownloadsWords } from './downloads_words.ts';
import type { FilesWords } from './files_words.ts';
import type { SavingWords } from './saving_words.ts';
import type { ShareWords } from './share_words.ts';
import type { ShortcutsWords } from './shortcuts_words.ts';
import type { FoundWords } from './found_words.ts';
import type { EmbedDialogWords } from './embed_dialog_words.ts';
import type { FigureAnswerWords } from './figure_answer_words.ts';

/** What is said by what the page does without until its first answer is seen, and by the dialogs. */
export interface LaterWords
  extends
    StudioWords,
    DownloadsWords,
    FilesWords,
    SavingWords,
    ShareWords,
    ShortcutsWords,
    FoundWords,
    EmbedDialogWords,
    FigureAnswerWords {}
