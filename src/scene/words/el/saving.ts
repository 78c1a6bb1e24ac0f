import type { SavingWords } from '../saving_words.ts';

export const savingInGreek: SavingWords = {
  openSaved: 'Δεν αποθηκεύτηκε; Άνοιγμα αρχείου',
  pngDisturbed:
    'Αυτό το πρόγραμμα περιήγησης αλλοιώνει ό,τι σχεδιάζουν οι σελίδες, για προστασία από την παρακολούθηση, και το PNG θα ήταν λανθασμένο. Αποθηκεύστε το SVG ή το PDF, ή επιτρέψτε σε αυτή τη σελίδα να διαβάζει δεδομένα καμβά (canvas).',
  csvForExcel: 'CSV για Excel με δεκαδικό κόμμα: στήλες χωρισμένες με «;»',
};
