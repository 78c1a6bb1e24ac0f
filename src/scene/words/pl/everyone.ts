import type { EveryoneWords } from '../everyone_words.ts';

export const everyoneInPolish: EveryoneWords = {
  steps: {
    added: (name) => `dodanie punktu „${name}”`,
    removed: (name) => `usunięcie punktu „${name}”`,
    moved: (name) => `przesunięcie punktu „${name}”`,
    renamed: (name) => `zmiana nazwy „${name}”`,
    changed: (name) => `zmiana punktu „${name}”`,
    launches: 'zmiana punktów startu',
    from: 'zmiana miejsca, od którego liczony jest zasięg',
    ranges: 'zmiana zasięgu',
    frame: 'zmiana kadru',
    title: 'zmiana tytułu',
    subtitle: 'zmiana podtytułu',
    note: 'zmiana uwagi',
    credit: 'zmiana autora',
    size: 'zmiana rozmiaru',
    palette: 'zmiana palety',
    background: 'zmiana tła',
    inset: 'przeniesienie mapy orientacyjnej',
    names: 'zmiana nazw na mapie',
    everything: 'otwarcie innej mapy',
  },
  reports: {
    added: (name) => `Dodano: ${name}.`,
    removed: (name) => `Usunięto: ${name}.`,
    moved: (name, place) => `Przesunięto: ${name}, ${place}.`,
    renamed: (name) => `Zmieniono nazwę: ${name}.`,
    changed: (name) => `Zmieniono: ${name}.`,
  },
  undoStep: (step) => `Cofnij: ${step}`,
  redoStep: (step) => `Ponów: ${step}`,
  undone: (step) => `Cofnięto: ${step}.`,
  redone: (step) => `Ponowiono: ${step}.`,

  system: 'Jak w systemie',

  shortcuts: 'Skróty klawiszowe',
  keyNames: {
    ctrl: 'Ctrl',
    option: 'Option',
    shift: 'Shift',
    arrows: 'Strzałki',
    enter: 'Enter',
    escape: 'Esc',
  },

  moveHint: (wide) =>
    `Strzałki przesuwają go o 1 km, z klawiszem Shift o 10 km, z klawiszem ${wide} o 50 km.`,
  showLaunch: (name) => `Pokaż na mapie: ${name}`,
  coordinatesOf: (name) => `Współrzędne: ${name}`,

  placeByKeyboard: 'Ustaw z klawiatury',
  crosshairEnded: 'Zakończono ustawianie z klawiatury.',

  hintsTitle: 'Wskazówki',
  hints: [
    'Kliknij na mapie w granicach Ukrainy, aby dodać punkt startu. Punkt można przeciągnąć.',
    'Wybierz region w tabeli lub na mapie, aby zobaczyć jego miasta i odległość do nich.',
    'Adres strony zawiera wszystko, co wybrano. Skopiuj go, aby się tym podzielić.',
  ],
  nextHint: 'Następna wskazówka',
  closeHints: 'Zamknij wskazówki',
  hintCount: (number, count) => `${number} z ${count}`,

  tryExample: 'Wypróbuj przykład',
};
