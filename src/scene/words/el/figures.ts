import type { FiguresWords } from '../figures_words.ts';
import { oneOrOther } from '../plural.ts';

export const figuresInGreek: FiguresWords = {
  allFigures: 'Όλα τα δημοσιευμένα στοιχεία',
  ownValue: 'Δική σας τιμή',
  ownValueHint: 'χωρίς παραπομπή σε πηγή',
  notDelivered: 'δεν παραδόθηκε',
  figureVariant: { earlier: 'έκδοση που δόθηκε νωρίτερα' },
  ofSystem: (system, said) => `${system}: ${said}`,
  quoted: (text) => `«${text}»`,

  whereFrom306: 'Από πού προκύπτει το 306;',
  originPrinted: 'όπως το γράφουν τα περισσότερα μέσα',
  originInMiles: 'το ίδιο σε μίλια',
  originRounded: 'στρογγυλοποιημένο, όπως στους New York Times',
  originConvertedBack: 'ξανά σε χιλιόμετρα',
  originNote:
    'Κανένα από τα δημοσιεύματα δεν εξηγεί τον αριθμό του· αυτή είναι η αριθμητική που οδηγεί από τον έναν στον άλλον.',
  whatTheyChange: (kilometres) => `Τι αλλάζουν εδώ ${kilometres} παραπάνω`,
  areaGrows: ({ shorter, longer, shorterArea, longerArea, added }) =>
    `Έκταση εντός: ${shorterArea} στα ${shorter} και ${longerArea} στα ${longer}, δηλαδή ${added} περισσότερα.`,
  edgeThenInside: ({ shorter, longer }, names) =>
    `Στο όριο στα ${shorter}, εντός στα ${longer}: ${names}.`,
  outsideThenEdge: ({ shorter, longer }, names) =>
    `Εκτός στα ${shorter}, στο όριο στα ${longer}: ${names}.`,
  noTownChanges: 'Καμία πόλη του καταλόγου δεν αλλάζει θέση.',
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
