import { GRAPHIC_WORDS } from '../graphic_words.ts';
import type { MapWords } from '../map_words.ts';

export const mapInGerman: MapWords = {
  mapFailed:
    'Gezeigt wird eine einfachere Karte, weil diesem Browser WebGL 2 fehlt. Die Ergebnisse sind dieselben.',
  mapNotLoaded:
    'Die vollständige Karte konnte nicht geladen werden. Gezeigt wird eine einfachere mit denselben Ergebnissen.',
  askedFromUkraine:
    'Keine: Gemessen wird von jedem beliebigen Ort der Ukraine aus. Einen Ort wählen, um von dort zu messen.',
  dataSources: GRAPHIC_WORDS.de.attribution,
};
