import type { MapWords } from '../map_words.ts';

export const mapInGerman: MapWords = {
  mapFailed:
    'Gezeigt wird eine einfachere Karte, weil diesem Browser WebGL 2 fehlt. Die Ergebnisse sind dieselben.',
  mapNotLoaded:
    'Die vollständige Karte konnte nicht geladen werden. Gezeigt wird eine einfachere mit denselben Ergebnissen.',
  askedFromUkraine:
    'Keine: Gemessen wird von jedem beliebigen Ort der Ukraine aus. Einen Ort wählen, um von dort zu messen.',
  dataSources:
    'Grenzen und Gewässer: Natural Earth (gemeinfrei), Grenzen an die international anerkannten angepasst. Orte: GeoNames und SimpleMaps (CC BY 4.0), bearbeitet.',
};
