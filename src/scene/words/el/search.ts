import { oneOrOther } from '../plural.ts';
import type { SearchWords } from '../search_words.ts';

export const searchInGreek: SearchWords = {
  searchHint: 'Πόλη ή περιφέρεια',
  searchNothing: (query) =>
    `Δεν βρέθηκε τίποτα για «${query}». Ελέγξτε την ορθογραφία ή γράψτε συντεταγμένες.`,
  didYouMean: (query) => `Κανένα μέρος δεν ονομάζεται «${query}». Μήπως εννοείτε:`,
  placesCounted: (count) => `${oneOrOther(count, 'Βρέθηκε 1 μέρος', `Βρέθηκαν ${count} μέρη`)}`,
  formerly: (name) => `πρώην ${name}`,
  regionOf: { RU: 'περιφέρεια της Ρωσίας', UA: 'περιφέρεια της Ουκρανίας' },
  russia: 'Ρωσία',

  closePlace: 'Κλείσιμο',
  placeWithin: (margin, range) => `Εντός: ${margin} πιο κοντά από την εμβέλεια των ${range}.`,
  placeAtEdge: (range) => `Στο όριο: απέχει έως 2% από την εμβέλεια των ${range}.`,
  placeBeyond: (margin, range) => `Εκτός: ${margin} πέρα από την εμβέλεια των ${range}.`,
  regionWithin: (share, range) => `Εντός της εμβέλειας των ${range}: ${share} της έκτασης.`,
  placeUnanswered: 'Προσθέστε ένα σημείο εκτόξευσης για να δείτε την απόσταση.',

  hemispheres: { north: 'Β', south: 'Ν', east: 'Α', west: 'Δ' },
  nearTown: (position, town) => `${position} · πλησιέστερη πόλη: ${town}`,
  notInUkraineAt: (position) => `${position}: όχι στην Ουκρανία`,
  whichIsMeant:
    'Όπως γράφτηκε, δεν είναι στην Ουκρανία· με πρώτο το γεωγραφικό μήκος είναι. Ποιο εννοείτε;',
  misread: {
    'no-position': (text) =>
      `Το «${text}» δεν είναι θέση: γράψτε πλάτος και μήκος, π.χ. 50.91, 34.80, ή επικολλήστε σύνδεσμο από ιστότοπο χαρτών.`,
    'one-number': (text) =>
      `Το «${text}» είναι ένας μόνο αριθμός: χρειάζονται πλάτος και μήκος, π.χ. 50.91, 34.80.`,
    'one-comma': (text) =>
      `Το «${text}» μπορεί να είναι δύο αριθμοί ή ένας με υποδιαστολή: χωρίστε πλάτος και μήκος με κενό.`,
    'out-of-world': (text) =>
      `Το «${text}» δεν βρίσκεται στη Γη: το πλάτος είναι από −90 έως 90 και το μήκος από −180 έως 180.`,
    minutes: (text) =>
      `Το «${text}» δεν μπορεί να είναι σωστό: τα λεπτά και τα δευτερόλεπτα είναι κάτω από 60 και μόνο το τελευταίο έχει δεκαδικά.`,
    contradiction: (text) =>
      `Το «${text}» αντιφάσκει: χρειάζονται ένα πλάτος και ένα μήκος, χωρίς μείον δίπλα σε γράμμα.`,
    'short-link': () =>
      'Ένας σύντομος σύνδεσμος δεν περιέχει θέση. Ανοίξτε τον και αντιγράψτε την πλήρη διεύθυνση.',
    'link-without-position': () =>
      'Αυτός ο σύνδεσμος δεν περιέχει θέση. Επιλέξτε το μέρος στον άλλο χάρτη και αντιγράψτε τις συντεταγμένες του.',
  },

  pasteList: 'Επικόλληση λίστας',
  listField: 'Μέρη, ένα σε κάθε γραμμή',
  listHint: 'Πόλεις ή θέσεις, προαιρετικά με ετικέτα: «Το παράδειγμά μας: 50.91, 34.80».',
  listUnderstood: (count, total) => `Μπορούν να προστεθούν: ${count} από ${total}.`,
  listAdd: (count) => `Προσθήκη: ${count} ${oneOrOther(count, 'σημείο', 'σημεία')}`,
  listAdded: (count) => `Προστέθηκαν σημεία εκτόξευσης: ${count}.`,
  lineMeans: 'Μήπως εννοείτε',
  lineKnown: 'είναι ήδη σημείο εκτόξευσης',
  lineTooMany: (limit) => `πέρα από το όριο των ${limit}`,
  lineNoTown: 'καμία πόλη της Ουκρανίας δεν έχει αυτό το όνομα',
};
