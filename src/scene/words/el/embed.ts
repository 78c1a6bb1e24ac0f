import type { EmbedWords } from '../embed_words.ts';

export const embedInGreek: EmbedWords = {
  embedTable: (count) => `Περιφέρειες εντός εμβέλειας (${count})`,
  openFullMap: 'Άνοιγμα πλήρους χάρτη',
  embedMap:
    'Χάρτης: πατήστε μια περιφέρεια για το ποσοστό της. Τα βέλη τον μετακινούν, το συν και το πλην αλλάζουν την κλίμακα.',
  embedMapStill: 'Χάρτης: πατήστε μια περιφέρεια για το ποσοστό της.',
  wheelHint: (isMac) =>
    isMac
      ? 'Κρατήστε πατημένο το ⌘ και κάντε κύλιση για εστίαση'
      : 'Κρατήστε πατημένο το Ctrl και κάντε κύλιση για εστίαση',
  fingersHint: 'Μετακινήστε τον χάρτη με δύο δάχτυλα',
  embed: 'Ενσωμάτωση',
};
