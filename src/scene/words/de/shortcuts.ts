import type { ShortcutsWords } from '../shortcuts_words.ts';

export const shortcutsInGerman: ShortcutsWords = {
  shortcutsOn: 'Kürzel aus einer einzigen Taste',
  shortcutsOnHint: 'Ausschalten, falls sie Sprachsteuerung oder Screenreader stören.',
  shortcutNames: {
    help: 'Diese Liste zeigen',
    place: 'Startpunkt per Tastatur setzen',
    search: 'Ort suchen',
    launches: 'Zu den Startpunkten',
    regions: 'Zu den Regionen in Reichweite',
    fit: 'Alle Ringe zeigen',
    examples: 'Beispiel ausprobieren',
    graphic: 'Grafik erstellen',
    link: 'Link kopieren',
  },
  keysAnywhere: 'Überall auf der Seite',
  keysOnPoint: 'Auf einem Startpunkt oder dem Fadenkreuz',
  keysOnMap: 'Auf der Karte',
  moveBy: (distance) => `Um ${distance} verschieben`,
  panMap: 'Karte verschieben',
  zoomMap: 'Vergrößern und verkleinern',
  crosshairHint: (wide) =>
    `Pfeiltasten verschieben das Fadenkreuz um 1\u00a0km, mit Umschalt um 10\u00a0km, mit ${wide} um 50\u00a0km. Eingabe fügt einen Startpunkt hinzu, Esc beendet.`,
  addHere: 'Startpunkt am Fadenkreuz hinzufügen',
  crosshairNear: (position, town, distance) => `${position} – ${distance} von ${town}`,
  crosshairAt: (position, town) => `${position} – ${town}`,
  crosshairOutside: 'außerhalb der Ukraine',
  examplesHint: 'Einmal „Rückgängig“ bringt den jetzigen Stand zurück.',
  examples: {
    kursk: 'Oblast Kursk von Sumy aus',
    twoRanges: '165\u00a0km und 306\u00a0km im Vergleich',
    sixKilometres: '300\u00a0km und 306\u00a0km: was 6\u00a0km ausmachen',
    regionalCentres: 'Von den Hauptorten der fünf Regionen an der Grenze zu Russland',
    kharkiv: 'Was von Kharkiv aus in Reichweite liegt',
    anywhere: 'Von überall in der Ukraine',
    stormShadow: '250\u00a0km, wie für Storm Shadow veröffentlicht',
  },
};
