import type { EveryoneWords } from '../everyone_words.ts';

export const everyoneInGreek: EveryoneWords = {
  steps: {
    added: (name) => `προσθήκη «${name}»`,
    removed: (name) => `αφαίρεση «${name}»`,
    moved: (name) => `μετακίνηση «${name}»`,
    renamed: (name) => `μετονομασία «${name}»`,
    changed: (name) => `αλλαγή «${name}»`,
    launches: 'αλλαγή των σημείων εκτόξευσης',
    from: 'αλλαγή της αφετηρίας μέτρησης',
    ranges: 'αλλαγή της εμβέλειας',
    frame: 'αλλαγή του κάδρου',
    title: 'αλλαγή του τίτλου',
    subtitle: 'αλλαγή του υπότιτλου',
    note: 'αλλαγή της σημείωσης',
    credit: 'αλλαγή του δημιουργού',
    size: 'αλλαγή του μεγέθους',
    palette: 'αλλαγή της παλέτας',
    background: 'αλλαγή του φόντου',
    inset: 'μετακίνηση του χάρτη εντοπισμού',
    names: 'αλλαγή των ονομάτων στον χάρτη',
    everything: 'άνοιγμα άλλου χάρτη',
  },
  reports: {
    added: (name) => `Προστέθηκε: ${name}.`,
    removed: (name) => `Αφαιρέθηκε: ${name}.`,
    moved: (name, place) => `Μετακινήθηκε: ${name}, ${place}.`,
    renamed: (name) => `Μετονομάστηκε: ${name}.`,
    changed: (name) => `Άλλαξε: ${name}.`,
  },
  undoStep: (step) => `Αναίρεση: ${step}`,
  redoStep: (step) => `Επανάληψη: ${step}`,
  undone: (step) => `Αναιρέθηκε: ${step}.`,
  redone: (step) => `Έγινε ξανά: ${step}.`,

  system: 'Όπως το σύστημα',

  shortcuts: 'Συντομεύσεις πληκτρολογίου',
  keyNames: {
    ctrl: 'Ctrl',
    option: 'Option',
    shift: 'Shift',
    arrows: 'Βέλη',
    enter: 'Enter',
    escape: 'Esc',
  },

  moveHint: (wide) =>
    `Τα βέλη το μετακινούν κατά 1\u00a0χλμ., με Shift κατά 10\u00a0χλμ., με ${wide} κατά 50\u00a0χλμ.`,
  showLaunch: (name) => `Εμφάνιση στον χάρτη: ${name}`,
  coordinatesOf: (name) => `Συντεταγμένες: ${name}`,

  placeByKeyboard: 'Τοποθέτηση με το πληκτρολόγιο',
  crosshairEnded: 'Η τοποθέτηση με το πληκτρολόγιο ολοκληρώθηκε.',

  hintsTitle: 'Συμβουλές',
  hints: [
    'Κάντε κλικ στον χάρτη εντός της Ουκρανίας για να προσθέσετε σημείο εκτόξευσης. Σύρετε ένα σημείο για να το μετακινήσετε.',
    'Επιλέξτε μια περιφέρεια στον πίνακα ή στον χάρτη για να δείτε τις πόλεις της και την απόστασή τους.',
    'Η διεύθυνση της σελίδας περιέχει όλες τις επιλογές σας. Αντιγράψτε την για να τις μοιραστείτε.',
  ],
  nextHint: 'Επόμενη συμβουλή',
  closeHints: 'Κλείσιμο συμβουλών',
  hintCount: (number, count) => `${number} από ${count}`,

  tryExample: 'Δοκιμή παραδείγματος',
};
