import { oneOrOther } from '../plural.ts';
import type { FoundWords } from '../found_words.ts';

export const foundInGreek: FoundWords = {
  formerly: (name) => `πρώην ${name}`,
  regionOf: { RU: 'περιφέρεια της Ρωσίας', UA: 'περιφέρεια της Ουκρανίας' },
  closePlace: 'Κλείσιμο',
  placeWithin: (margin, range) => `Εντός: ${margin} πιο κοντά από την εμβέλεια των ${range}.`,
  placeAtEdge: (range) => `Στο όριο: απέχει έως 2% από την εμβέλεια των ${range}.`,
  placeBeyond: (margin, range) => `Εκτός: ${margin} πέρα από την εμβέλεια των ${range}.`,
  regionWithin: (share, range) => `Εντός της εμβέλειας των ${range}: ${share} της έκτασης.`,
  placeUnanswered: 'Προσθέστε ένα σημείο εκτόξευσης για να δείτε την απόσταση.',
  hemispheres: { north: 'Β', south: 'Ν', east: 'Α', west: 'Δ' },
  nearTown: (position, town) => `${position} · πλησιέστερη πόλη: ${town}`,
  listField: 'Μέρη, ένα σε κάθε γραμμή',
  listHint: 'Πόλεις ή θέσεις, προαιρετικά με ετικέτα: «Το παράδειγμά μας: 50.91, 34.80».',
  listUnderstood: (count, total) => `Μπορούν να προστεθούν: ${count} από ${total}.`,
  listAdd: (count) => `Προσθήκη: ${count} ${oneOrOther(count, 'σημείο', 'σημεία')}`,
  lineMeans: 'Μήπως εννοείτε',
  lineKnown: 'είναι ήδη σημείο εκτόξευσης',
  lineTooMany: (limit) => `πέρα από το όριο των ${limit}`,
  lineNoTown: 'καμία πόλη της Ουκρανίας δεν έχει αυτό το όνομα',
};
