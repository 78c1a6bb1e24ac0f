import { GRAPHIC_WORDS } from '../graphic_words.ts';
import type { MapWords } from '../map_words.ts';

export const mapInGreek: MapWords = {
  mapFailed:
    'Εμφανίζεται απλούστερος χάρτης, επειδή αυτό το πρόγραμμα περιήγησης δεν διαθέτει WebGL 2. Οι απαντήσεις είναι οι ίδιες.',
  mapNotLoaded:
    'Δεν ήταν δυνατή η φόρτωση του πλήρους χάρτη. Εμφανίζεται ένας απλούστερος, με τις ίδιες απαντήσεις.',
  askedFromUkraine:
    'Κανένα: η εμβέλεια μετριέται από οποιοδήποτε σημείο της Ουκρανίας. Επιλέξτε ένα μέρος για να μετρηθεί από εκεί.',
  dataSources: GRAPHIC_WORDS.el.attribution,
};
