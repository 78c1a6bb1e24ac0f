import { actionsInGreek } from './actions.ts';
import { everyoneInGreek } from './everyone.ts';
import { embedInGreek } from './embed.ts';
import { faultsInGreek } from './faults.ts';
import { figuresInGreek } from './figures.ts';
import { issueInGreek } from './issues.ts';
import { launchModelInGreek } from './launch_model.ts';
import { mapInGreek } from './map.ts';
import { searchInGreek } from './search.ts';
import { methodInGreek } from './method.ts';
import { oneOrOther } from '../plural.ts';
import { FIRST_WORDS } from '../first_words.ts';
import type { SummaryParts, AnswerWords } from '../words.ts';

const MONTHS =
  'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου';
const MONTHS_ALONE =
  'Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος';

export const el: AnswerWords = {
  ...FIRST_WORDS.el,
  ...embedInGreek,
  ...faultsInGreek,
  ...figuresInGreek,
  ...actionsInGreek,
  ...everyoneInGreek,
  ...launchModelInGreek,
  ...methodInGreek,

  productName: 'Χάρτης εμβέλειας',
  unit: { km: () => 'χλμ.', mi: (value) => oneOrOther(value, 'μίλι', 'μίλια') },
  areaUnit: { km: 'τ.\u00a0χλμ.', mi: 'τ.\u00a0μίλια' },
  listOf,
  summary,
  sentence: issueInGreek,
  moreIssues: (count) =>
    `Δεν ήταν δυνατό να ${oneOrOther(count, 'χρησιμοποιηθεί', 'χρησιμοποιηθούν')} ${count} ακόμη ${oneOrOther(count, 'στοιχείο', 'στοιχεία')}.`,

  map: 'Χάρτης',
  ...mapInGreek,
  ...searchInGreek,
  zoomIn: 'Μεγέθυνση',
  zoomOut: 'Σμίκρυνση',
  mapHint:
    'Κάντε κλικ εντός της Ουκρανίας για να προσθέσετε σημείο εκτόξευσης· σύρετέ το για να το μετακινήσετε.',

  launchPoints: 'Σημεία εκτόξευσης',
  noLaunchPoints:
    'Κανένα ακόμη. Κάντε κλικ σε ένα μέρος της Ουκρανίας στον χάρτη ή αναζητήστε μια πόλη.',
  addLaunchPoint: 'Προσθήκη σημείου',
  addEmpty: 'Γράψτε πρώτα μια πόλη ή συντεταγμένες ή κάντε κλικ εντός της Ουκρανίας στον χάρτη.',
  searchPlaces: 'Αναζήτηση τόπων',
  wellKnownCities: 'Γνωστές πόλεις',
  placesFound: 'Τόποι που βρέθηκαν',
  coordinates: 'Συντεταγμένες',
  coordinatesHint: '50.91, 34.80',
  orClickMap: 'ή κάντε κλικ στον χάρτη',
  remove: (name) => `Αφαίρεση: ${name}`,
  rename: (name) => `Μετονομασία: ${name}`,
  newName: (name) => `Νέο όνομα αντί για «${name}»`,
  save: 'Αποθήκευση',
  cancel: 'Ακύρωση',
  launchPointAt: (name, position) => `Σημείο εκτόξευσης: ${name}, ${position}`,
  occupiedNote: (name) => `${name}: υπό ρωσική κατοχή από το 2014.`,
  notInUkraine: (region) =>
    `Σημεία εκτόξευσης μπορούν να τοποθετηθούν μόνο εντός της Ουκρανίας. Επιλέχθηκε: ${region}.`,
  addNearest: (name) => `Προσθήκη αντ’ αυτού: ${name}`,
  moveToNearest: (name) => `Μετακίνηση εδώ: ${name}`,
  launchLimit: (limit) =>
    `Επιτρέπονται έως ${limit} σημεία εκτόξευσης. Αφαιρέστε πρώτα ένα από αυτά.`,
  unknownPlace: 'Αυτός ο τόπος',
  alreadyThere: (name) => `Υπάρχει ήδη στα σημεία εκτόξευσης: ${name}.`,

  range: 'Εμβέλεια',
  smallerRange: (number) => `Μικρότερη εμβέλεια ${number}`,
  publishedFigures: 'Δημοσιευμένα στοιχεία',
  addRange: 'Προσθήκη εμβέλειας',
  removeRange: (range) => `Αφαίρεση εμβέλειας: ${range}`,
  rangeLimits: (min, max) => withStop(`Η εμβέλεια είναι αριθμός από ${min} έως ${max}`),
  figureCitation: (printed, outlet, date) => `«${printed}», ${outlet}, ${date}`,
  months: MONTHS.split(' '),
  dateOf: (day, month, year) =>
    day === undefined ? `${monthAlone(month)} ${year}` : `${day} ${month} ${year}`,

  regionsInRange: 'Περιφέρειες εντός εμβέλειας',
  region: 'Περιφέρεια',
  share: 'Ποσοστό',
  inside: 'Εντός',
  nearestLaunchPoint: 'Πλησιέστερο σημείο εκτόξευσης',
  distance: 'Απόσταση',
  town: 'Πόλη',
  status: 'Θέση',
  population: 'Πληθυσμός',
  regionStatus: { inside: 'εντός', partly: 'εν μέρει εντός', outside: 'εκτός' },
  townStatus: { inside: 'εντός', edge: 'στο όριο', outside: 'εκτός' },
  noRegions: 'Καμία ρωσική περιφέρεια δεν βρίσκεται εντός αυτής της εμβέλειας ή κοντά της.',
  noTowns: 'Δεν υπάρχει στον κατάλογο πόλη αυτής της περιφέρειας.',
  townsOf: (region) => `Πόλεις: ${region}`,
  moreTowns: (count) => `Εμφάνιση ${count} ακόμη`,
  totals: (insideKm2, towns, townsText, population) =>
    `Εντός: ${insideKm2} και ${townsText} ${oneOrOther(towns, 'πόλη', 'πόλεις')} του καταλόγου με συνολικό πληθυσμό ${population}.`,
  regionSentence: (name, share, launch, distance) =>
    withStop(`${name}: ${share} εντός. Πλησιέστερο σημείο εκτόξευσης: ${launch}, ${distance}`),
  borderOfUkraine: 'σύνορα της Ουκρανίας',

  actions: 'Ενέργειες',
  undo: 'Αναίρεση',
  redo: 'Επανάληψη',
  fitToRings: 'Όλοι οι κύκλοι',
  startAgain: 'Από την αρχή',
  copyLink: 'Αντιγραφή συνδέσμου',
  linkCopied: 'Ο σύνδεσμος αντιγράφηκε.',
  linkNotCopied: 'Ο σύνδεσμος δεν αντιγράφηκε· βρίσκεται στη γραμμή διευθύνσεων.',
  settings: 'Ρυθμίσεις',
  language: 'Γλώσσα',
  languageFailed: (name) =>
    `Δεν ήταν δυνατή η φόρτωση της γλώσσας «${name}». Ελέγξτε τη σύνδεση και επιλέξτε την ξανά.`,
  units: 'Μονάδες',
  kilometres: 'Χιλιόμετρα',
  miles: 'Μίλια',
  theme: 'Εμφάνιση',
  light: 'Φωτεινή',
  dark: 'Σκούρα',
  panelHeight: 'Ύψος πλαισίου',
  panelHeights: { low: 'χαμηλό', half: 'μισό', full: 'πλήρες' },

  legend: 'Υπόμνημα',
  legendRing: (range) => `Εμβέλεια: ${range}`,
  legendInside: 'Περιφέρεια εξ ολοκλήρου εντός',
  legendPartly: 'Περιφέρεια εν μέρει εντός',
  legendLaunch: 'Σημείο εκτόξευσης',
  notes: 'Σημειώσεις',
  sources: 'Πηγές',
  caveat:
    'Οι κύκλοι δείχνουν μια δημοσιευμένη μέγιστη εμβέλεια από τα επιλεγμένα σημεία, όχι τι επιτρεπόταν, ήταν εφικτό ή σχεδιαζόταν.',
  edgeNote:
    'Οι πόλεις των οποίων η απόσταση διαφέρει έως 2% από την εμβέλεια βρίσκονται «στο όριο»: τόσο διαφέρουν και τα δημοσιευμένα στοιχεία. Οι αποστάσεις είναι γεωδαιτικές (WGS84)· τα σύνορα έχουν ακρίβεια περίπου 1\u00a0χλμ., γι’ αυτό τα ποσοστά δίνονται χωρίς δεκαδικά.',
  figureNote:
    'Τα 306\u00a0χλμ. προκύπτουν από τα «περίπου 190 μίλια» με αντίστροφη μετατροπή· τα περισσότερα μέσα γράφουν 300\u00a0χλμ.',
  borderNote: 'Σύνορα: διεθνώς αναγνωρισμένα (ψήφισμα 68/262 της Γενικής Συνέλευσης του ΟΗΕ).',
  ukraineModelNote:
    'Από οποιοδήποτε σημείο εντός των αναγνωρισμένων συνόρων της Ουκρανίας· τμήματα αυτών των συνόρων βρίσκονται πίσω από τη γραμμή του μετώπου.',
  dataNote:
    'Πληθυσμοί: δημοσιευμένα στοιχεία για τις πόλεις του καταλόγου, για την Ουκρανία πριν από το 2022.',
  source: (attribution) => attribution,

  headline: (range, names) => {
    const within = `τι βρίσκεται σε απόσταση έως ${range}`;
    if (names.length === 0) return `Ουκρανία: ${within}`;
    if (names.length > 3) return `${names.length} σημεία στην Ουκρανία: ${within}`;
    return `${listOf(names)}: ${within}`;
  },
  rangeCitation: (citations) => `Εμβέλεια: ${citations.join('· ')}.`,
  sourceLine: (attribution) => `Πηγές: ${attribution}`,
  named: (name, figure) => `${name} ${figure}`,
  sharesInside: (shares) =>
    shares.length === 0 ? '' : `Ποσοστό έκτασης εντός: ${shares.join(', ')}.`,
};

/** Ends a sentence once: «χλμ.» brings its own full stop. */
function withStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function monthAlone(genitive: string): string {
  return MONTHS_ALONE.split(' ')[MONTHS.split(' ').indexOf(genitive)] ?? genitive;
}

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} και ${items[items.length - 1]}`;
}

function summary({ launchCount, from, range, inside, partly }: SummaryParts): string {
  if (from === 'points' && launchCount === 0) {
    return 'Επιλέξτε ένα σημείο εκτόξευσης στην Ουκρανία για να δείτε ποιες ρωσικές περιφέρειες βρίσκονται εντός εμβέλειας.';
  }
  const points = launchCount === 1 ? 'το σημείο' : `${launchCount} σημεία`;
  const origin = from === 'ukraine' ? 'οποιοδήποτε σημείο της Ουκρανίας' : `${points} εκτόξευσης`;
  const start = `Σε απόσταση έως ${range} από ${origin}`;
  if (inside.length === 0 && partly.length === 0) {
    return `${start} δεν βρίσκεται καμία ρωσική περιφέρεια.`;
  }
  if (inside.length === 0) {
    return `${start} ${oneOrOther(partly.length, 'βρίσκεται', 'βρίσκονται')} εν μέρει: ${shortList(partly, 4)}.`;
  }
  const verb = oneOrOther(inside.length, 'βρίσκεται', 'βρίσκονται');
  const all = `${start} ${verb} εξ ολοκλήρου: ${shortList(inside, 4)}`;
  if (partly.length === 0) return `${all}.`;
  return `${all}· εν μέρει: ${moreRegions(partly.length)}.`;
}

function shortList(names: readonly string[], most: number): string {
  if (names.length <= most) return listOf(names);
  return `${names.slice(0, most - 1).join(', ')} και ${moreRegions(names.length - most + 1)}`;
}

function moreRegions(count: number): string {
  return count === 1 ? 'μία ακόμη περιφέρεια' : `${count} ακόμη περιφέρειες`;
}
