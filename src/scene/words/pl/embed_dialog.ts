import type { EmbedDialogWords } from '../embed_dialog_words.ts';

export const embedDialogInPolish: EmbedDialogWords = {
  embedTitle: 'Osadź tę mapę',
  embedWay: 'Rodzaj kodu',
  embedWays: { frame: 'Ramka', script: 'Ramka ze skryptem', picture: 'Obraz' },
  embedWayHints: {
    frame: 'Dla każdego systemu, który przyjmuje iframe. Wysokość pozostaje taka jak tutaj.',
    script:
      'Ramka przyjmuje potrzebną wysokość. Dla stron, które dopuszczają skrypty; bez nich wysokość pozostaje taka jak tutaj.',
    picture:
      'Dla witryn, które nie dopuszczają ramek: zapisz grafikę jako PNG i SVG, prześlij oba pliki i wstaw ich adresy w miejsce nazw plików.',
  },
  embedMaps: { live: 'Interaktywna', static: 'Statyczna' },
  embedTables: { folded: 'Zwinięta', below: 'Otwarta', none: 'Bez tabeli' },
  embedTableLabel: 'Tabela',
  embedReadersTheme: 'Jak u czytelnika',
  embedHeight: 'Wysokość mapy w pikselach',
  embedHeightLimits: (min, max) => `Wysokość to liczba całkowita od ${min} do ${max}.`,
  embedCode: 'Kod do skopiowania',
  copyCode: 'Kopiuj kod',
  codeCopied: 'Kod skopiowany.',
  codeNotCopied: 'Nie udało się skopiować kodu. Jest zaznaczony, można go skopiować z klawiatury.',
};
