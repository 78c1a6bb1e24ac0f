import type { ActionsWords } from '../actions_words.ts';

export const actionsInGreek: ActionsWords = {
  makeGraphic: 'Δημιουργία γραφικού',
  close: 'Κλείσιμο',
  downloadData: 'Λήψη δεδομένων',
  openFileHint: 'SVG, PNG, PDF, JSON, GeoJSON ή ZIP που δημιουργήθηκε εδώ',
  openGraphic: 'Άνοιγμα γραφικού',
  dropHint: 'Αφήστε το αρχείο για να ανοίξει το γραφικό',
  graphicOpened: (name) => `Άνοιξε το «${name}». Η αναίρεση επαναφέρει όσα φαίνονταν πριν.`,
  shareMap: 'Κοινοποίηση του χάρτη',
  shareNotLoaded:
    'Αυτό το μέρος της σελίδας δεν φορτώθηκε· ο σύνδεσμος βρίσκεται στη γραμμή διευθύνσεων.',
  linkTooLong: (limit) =>
    `Ο σύνδεσμος ξεπερνά τους ${limit} χαρακτήρες και το τέλος του θα χαθεί. Συντομεύστε ονόματα και κείμενα ή αφαιρέστε σημεία εκτόξευσης.`,
};
