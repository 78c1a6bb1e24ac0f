import type { EmbedDialogWords } from '../embed_dialog_words.ts';

export const embedDialogInGreek: EmbedDialogWords = {
  embedTitle: 'Ενσωμάτωση αυτού του χάρτη',
  embedWay: 'Είδος κώδικα',
  embedWays: { frame: 'Πλαίσιο', script: 'Πλαίσιο με script', picture: 'Εικόνα' },
  embedWayHints: {
    frame: 'Για κάθε σύστημα που δέχεται iframe. Το ύψος μένει όπως εδώ.',
    script:
      'Το πλαίσιο παίρνει το ύψος που χρειάζεται. Για σελίδες που επιτρέπουν script· χωρίς αυτό το ύψος μένει όπως εδώ.',
    picture:
      'Για ιστοτόπους που δεν επιτρέπουν πλαίσια: αποθηκεύστε το γραφικό ως PNG και SVG, ανεβάστε και τα δύο και βάλτε τις διευθύνσεις τους στη θέση των ονομάτων αρχείων.',
  },
  embedMaps: { live: 'Διαδραστικός', static: 'Στατικός' },
  embedTables: { folded: 'Διπλωμένος', below: 'Ανοιχτός', none: 'Χωρίς πίνακα' },
  embedTableLabel: 'Πίνακας',
  embedReadersTheme: 'Όπως του αναγνώστη',
  embedHeight: 'Ύψος χάρτη σε pixel',
  embedHeightLimits: (min, max) => `Το ύψος είναι ακέραιος από ${min} έως ${max}.`,
  embedCode: 'Κώδικας για αντιγραφή',
  copyCode: 'Αντιγραφή κώδικα',
  codeCopied: 'Ο κώδικας αντιγράφηκε.',
  codeNotCopied:
    'Ο κώδικας δεν αντιγράφηκε. Είναι επιλεγμένος, ώστε να τον αντιγράψετε με το πληκτρολόγιο.',
};
