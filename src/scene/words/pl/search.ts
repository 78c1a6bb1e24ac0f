import type { SearchWords } from '../search_words.ts';

export const searchInPolish: SearchWords = {
  searchHint: 'Miasto lub obwód',
  searchNothing: (query) =>
    `Nie znaleziono niczego dla „${query}”. Sprawdź pisownię albo wpisz współrzędne.`,
  didYouMean: (query) => `Nie ma miejsca o nazwie „${query}”. Czy chodziło o:`,
  placesCounted: (count) => `Znalezione miejsca: ${count}`,
  russia: 'Rosja',
  notInUkraineAt: (position) => `${position} – to nie Ukraina`,
  whichIsMeant:
    'W tej kolejności to nie Ukraina, a z długością na początku – Ukraina. O które miejsce chodzi?',
  misread: {
    'no-position': (text) =>
      `„${text}” to nie współrzędne: wpisz szerokość i długość, na przykład 50.91, 34.80, albo wklej link z serwisu map.`,
    'one-number': (text) =>
      `„${text}” to tylko jedna liczba: potrzebne są szerokość i długość, na przykład 50.91, 34.80.`,
    'one-comma': (text) =>
      `„${text}” to dwie liczby czy jedna z przecinkiem? Rozdziel szerokość i długość spacją lub średnikiem.`,
    'out-of-world': (text) =>
      `„${text}” nie leży na Ziemi: szerokość ma od −90 do 90, długość od −180 do 180.`,
    minutes: (text) =>
      `„${text}” zawiera błąd: minuty i sekundy są mniejsze niż 60, a ułamek może mieć tylko ostatnia wartość.`,
    contradiction: (text) =>
      `„${text}” jest sprzeczne: potrzebne są jedna szerokość i jedna długość, bez minusa przy literze.`,
    'short-link': () =>
      'Krótki link nie zawiera współrzędnych. Otwórz go i skopiuj długi adres z przeglądarki.',
    'link-without-position': () =>
      'Ten link nie zawiera współrzędnych. Wybierz miejsce w serwisie map i skopiuj jego współrzędne.',
  },

  pasteList: 'Wklej listę',
  listAdded: (count) => `Dodane punkty startu: ${count}.`,
};
