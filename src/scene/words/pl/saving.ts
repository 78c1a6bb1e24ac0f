import type { SavingWords } from '../saving_words.ts';

export const savingInPolish: SavingWords = {
  openSaved: 'Plik się nie zapisał? Otwórz go',
  pngDisturbed:
    'Ta przeglądarka zmienia to, co rysują strony, aby chronić przed śledzeniem, i PNG byłby błędny. Zapisz SVG lub PDF albo pozwól tej stronie odczytywać dane kanwy (canvas).',
  csvForExcel: 'CSV dla Excela z przecinkiem dziesiętnym: kolumny rozdzielone średnikiem',
};
