import type { FiguresWords } from '../figures_words.ts';
import { oneOrOther } from '../plural.ts';

export const figuresInGreek: FiguresWords = {
  allFigures: 'Όλα τα δημοσιευμένα στοιχεία',
  notDelivered: 'δεν παραδόθηκε',
  figureVariant: { earlier: 'έκδοση που δόθηκε νωρίτερα' },
  ofSystem: (system, said) => `${system}: ${said}`,

  whereFrom306: 'Από πού προκύπτει το 306;',
  andMore: (count) => `${count} ακόμη`,

  filterRegions: 'Φίλτρο περιφερειών',
  filterTowns: 'Φίλτρο πόλεων',
  allStatuses: 'Όλες',
  nothingMatches: 'Τίποτα στον κατάλογο δεν ταιριάζει.',
  totalOf: (count) => `Σύνολο, ${count} ${oneOrOther(count, 'περιφέρεια', 'περιφέρειες')}`,
  compareRanges: 'Σύγκριση εμβελειών',
  difference: 'Διαφορά',
  differenceNote: ({ shorter, longer }) => `Διαφορά από ${shorter} σε ${longer}, ως έκταση.`,

  partOf: (inside, whole) => `${inside} από ${whole}`,
  nearest: 'Πλησιέστερο σημείο',
  farthest: 'Πιο μακρινό σημείο',
  zoomTo: 'Εστίαση',

  here: 'Εδώ',
  withinUkraine: 'εντός της Ουκρανίας',
};
