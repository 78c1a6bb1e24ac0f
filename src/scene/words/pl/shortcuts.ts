import type { ShortcutsWords } from '../shortcuts_words.ts';

export const shortcutsInPolish: ShortcutsWords = {
  shortcutsOn: 'Skróty jednoklawiszowe',
  shortcutsOnHint: 'Wyłącz je, jeśli przeszkadzają w sterowaniu głosem lub czytnikowi ekranu.',
  shortcutNames: {
    help: 'Pokaż tę listę',
    place: 'Ustaw punkt startu z klawiatury',
    search: 'Szukaj miejsca',
    launches: 'Przejdź do punktów startu',
    regions: 'Przejdź do regionów w zasięgu',
    fit: 'Pokaż wszystkie okręgi',
    examples: 'Wypróbuj przykład',
    graphic: 'Utwórz grafikę',
    link: 'Kopiuj link',
  },
  keysAnywhere: 'W dowolnym miejscu strony',
  keysOnPoint: 'Na punkcie startu lub krzyżyku',
  keysOnMap: 'Na mapie',
  moveBy: (distance) => `Przesuń o ${distance}`,
  panMap: 'Przesuń mapę',
  zoomMap: 'Powiększ i pomniejsz',
  crosshairHint: (wide) =>
    `Strzałki przesuwają krzyżyk o 1 km, z klawiszem Shift o 10 km, z klawiszem ${wide} o 50 km. Enter dodaje punkt startu, Esc kończy.`,
  addHere: 'Dodaj punkt startu w miejscu krzyżyka',
  crosshairNear: (position, town, distance) => `${position} – ${town}, ${distance}`,
  crosshairAt: (position, town) => `${position} – ${town}`,
  crosshairOutside: 'poza Ukrainą',
  examplesHint: 'Jedno „Cofnij” przywraca obecną mapę.',
  examples: {
    kursk: 'Obwód kurski z miasta Sumy',
    twoRanges: '165 km a 306 km',
    sixKilometres: '300 km a 306 km: co zmienia 6 km',
    regionalCentres: 'Ze stolic pięciu obwodów graniczących z Rosją',
    kharkiv: 'Co leży w zasięgu od miasta Kharkiv',
    anywhere: 'Z dowolnego miejsca w Ukrainie',
    stormShadow: '250 km, wartość opublikowana dla Storm Shadow',
  },
};
