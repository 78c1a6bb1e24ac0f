import type { DownloadsWords } from '../downloads_words.ts';

export const downloadsInPolish: DownloadsWords = {
  downloads: {
    regions: 'Regiony (CSV)',
    towns: 'Miasta (CSV)',
    geojson: 'Kształty mapy (GeoJSON)',
    json: 'Wszystkie liczby (JSON)',
    scenario: 'Scenariusz do ponownego otwarcia (JSON)',
    package: 'Pakiet dla redakcji (ZIP)',
  },
  packageHint:
    'Grafika jako SVG, PNG i PDF, tekst alternatywny, podpis, wszystkie dane i objaśnienia',
  fileFailed: (file) =>
    `Nie udało się utworzyć pliku ${file}. Sprawdź połączenie i spróbuj ponownie.`,
  fileHasNoLink: (name) =>
    `„${name}” nie zawiera linku do tej mapy. Otwórz SVG, PNG, PDF, JSON, GeoJSON lub ZIP pobrany stąd i niezapisany ponownie innym programem.`,
  fileDamaged: (name, format) =>
    `Plik „${name}” (${format}) jest uszkodzony lub niepełny. Pobierz lub skopiuj go ponownie.`,
  scenarioWrong: (name, part) =>
    part === ''
      ? `„${name}” nie zawiera scenariusza, który da się odczytać. Otwórz plik w takiej postaci, w jakiej został pobrany.`
      : `W pliku „${name}” część „${part}” scenariusza jest błędna. Popraw ją lub otwórz plik w takiej postaci, w jakiej został pobrany.`,
  fileTooSlow: (name) =>
    `Odczyt pliku „${name}” trwał zbyt długo i został przerwany. Otwórz zamiast niego plik scenariusza (JSON).`,
  packageHolds: 'Pakiet zawiera:',
  packageFiles: {
    svg: 'grafika z nazwanymi warstwami i edytowalnym tekstem',
    pdf: 'grafika do druku, z czcionkami',
    png: 'grafika w pikselach',
    altText: 'obraz opisany słowami, dla osób, które go nie widzą',
    caption: 'tytuł, uwagi, źródła i link, do umieszczenia pod grafiką',
    link: 'link, który otwiera mapę w tej samej postaci',
    regions: 'regiony z udziałem i powierzchnią w zasięgu, w km²; udział od 0 do 1',
    towns: 'miasta z liczbą ludności i odległością w km',
    geojson: 'punkty startu, okręgi, ich wspólny obrys, regiony i miasta, dla programów mapowych',
    json: 'wszystkie liczby, dla programów',
    scenario: 'upuść ten plik na mapę, aby otworzyć ją ponownie',
  },
  freeToUse: 'Z grafiki i danych można swobodnie korzystać, podając źródła.',
  dataVersion: (version, date) => `Wersja danych: ${version}, ${date}.`,
};
