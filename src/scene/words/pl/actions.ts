import type { ActionsWords } from '../actions_words.ts';

export const actionsInPolish: ActionsWords = {
  makeGraphic: 'Utwórz grafikę',
  close: 'Zamknij',
  downloadData: 'Pobierz dane',
  openFileHint: 'SVG, PNG, PDF, JSON, GeoJSON lub ZIP utworzony tutaj',
  openGraphic: 'Otwórz grafikę',
  dropHint: 'Upuść plik, aby otworzyć grafikę',
  graphicOpened: (name) => `Otwarto „${name}”. „Cofnij” przywróci to, co było widać wcześniej.`,
  shareMap: 'Udostępnij tę mapę',
  shareNotLoaded: 'Nie udało się wczytać tej części strony; link jest w pasku adresu.',
  linkTooLong: (limit) =>
    `Link przekracza limit znaków (${limit}), więc jego koniec przepadnie. Skróć nazwy i teksty albo usuń część punktów startu.`,
};
