import type { ShortcutsWords } from '../shortcuts_words.ts';

export const shortcutsInGreek: ShortcutsWords = {
  shortcutsOn: 'Συντομεύσεις ενός πλήκτρου',
  shortcutsOnHint:
    'Απενεργοποιήστε τις, αν εμποδίζουν τον φωνητικό έλεγχο ή έναν αναγνώστη οθόνης.',
  shortcutNames: {
    help: 'Εμφάνιση αυτής της λίστας',
    place: 'Τοποθέτηση σημείου εκτόξευσης με το πληκτρολόγιο',
    search: 'Αναζήτηση τόπου',
    launches: 'Μετάβαση στα σημεία εκτόξευσης',
    regions: 'Μετάβαση στις περιφέρειες εντός εμβέλειας',
    fit: 'Όλοι οι κύκλοι στον χάρτη',
    examples: 'Δοκιμή παραδείγματος',
    graphic: 'Δημιουργία γραφικού',
    link: 'Αντιγραφή συνδέσμου',
  },
  keysAnywhere: 'Οπουδήποτε στη σελίδα',
  keysOnPoint: 'Σε σημείο εκτόξευσης ή στο σταυρόνημα',
  keysOnMap: 'Στον χάρτη',
  moveBy: (distance) => `Μετακίνηση κατά ${distance}`,
  panMap: 'Μετακίνηση του χάρτη',
  zoomMap: 'Μεγέθυνση και σμίκρυνση',
  crosshairHint: (wide) =>
    `Τα βέλη μετακινούν το σταυρόνημα κατά 1\u00a0χλμ., με Shift κατά 10\u00a0χλμ., με ${wide} κατά 50\u00a0χλμ. Το Enter προσθέτει σημείο εκτόξευσης, το Esc τερματίζει.`,
  addHere: 'Προσθήκη σημείου εκτόξευσης στο σταυρόνημα',
  crosshairNear: (position, town, distance) => `${position} – ${town}, ${distance}`,
  crosshairAt: (position, town) => `${position} – ${town}`,
  crosshairOutside: 'εκτός Ουκρανίας',
  examplesHint: 'Με μία «Αναίρεση» επιστρέφει ο τωρινός χάρτης.',
  examples: {
    kursk: 'Περιφέρεια Κουρσκ από το Sumy',
    twoRanges: '165\u00a0χλμ. έναντι 306\u00a0χλμ.',
    sixKilometres: '300\u00a0χλμ. έναντι 306\u00a0χλμ.: τι αλλάζουν 6\u00a0χλμ.',
    regionalCentres: 'Από τις πρωτεύουσες των πέντε περιφερειών που συνορεύουν με τη Ρωσία',
    kharkiv: 'Τι βρίσκεται εντός εμβέλειας από το Kharkiv',
    anywhere: 'Από οπουδήποτε στην Ουκρανία',
    stormShadow: '250\u00a0χλμ., η δημοσιευμένη τιμή για το Storm Shadow',
  },
};
