import type { DownloadsWords } from '../downloads_words.ts';

export const downloadsInGerman: DownloadsWords = {
  downloads: {
    regions: 'Regionen (CSV)',
    towns: 'Städte (CSV)',
    geojson: 'Kartenflächen (GeoJSON)',
    json: 'Alle Zahlen (JSON)',
    scenario: 'Szenario zum Wiederöffnen (JSON)',
    package: 'Redaktionspaket (ZIP)',
  },
  packageHint:
    'Grafik als SVG, PNG und PDF, Alternativtext, Bildunterschrift, alle Daten und eine Anleitung',
  fileFailed: (file) =>
    `${file} konnte nicht erstellt werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.`,
  fileHasNoLink: (name) =>
    `„${name}“ enthält keinen Link dieser Karte. Öffnen Sie ein SVG, PNG, PDF, JSON, GeoJSON oder ZIP, das hier heruntergeladen und von keinem anderen Programm neu gespeichert wurde.`,
  fileDamaged: (name, format) =>
    `Die Datei „${name}“ (${format}) ist beschädigt oder unvollständig. Laden oder kopieren Sie sie noch einmal.`,
  scenarioWrong: (name, part) =>
    part === ''
      ? `„${name}“ enthält kein lesbares Szenario. Öffnen Sie die Datei so, wie sie heruntergeladen wurde.`
      : `In „${name}“ ist der Teil „${part}“ des Szenarios falsch. Berichtigen Sie ihn, oder öffnen Sie die Datei so, wie sie heruntergeladen wurde.`,
  fileTooSlow: (name) =>
    `„${name}“ zu lesen dauerte zu lange und wurde abgebrochen. Öffnen Sie stattdessen die Szenariodatei (JSON).`,
  packageHolds: 'Dieses Paket enthält:',
  packageFiles: {
    svg: 'die Grafik mit benannten Ebenen und bearbeitbarem Text',
    pdf: 'die Grafik für den Druck, mit ihren Schriften',
    png: 'die Grafik als Pixelbild',
    altText: 'das Bild in Worten, für alle, die es nicht sehen',
    caption: 'Titel, Anmerkungen, Quellen und Link, für unter die Grafik',
    link: 'der Link, der die Karte so öffnet, wie sie hier ist',
    regions: 'Regionen mit Anteil und Fläche in Reichweite, in km²; Anteil von 0 bis 1',
    towns: 'Städte mit Einwohnerzahl und Entfernung in km',
    geojson: 'Startpunkte, Ringe, ihr gemeinsamer Umriss, Regionen und Städte, für Kartenprogramme',
    json: 'alle Zahlen, für Programme',
    scenario: 'diese Datei auf die Karte ziehen, um sie wieder zu öffnen',
  },
  freeToUse: 'Grafik und Daten dürfen mit der Quellenzeile frei verwendet werden.',
  dataVersion: (version, date) => `Datenstand: Version ${version}, ${date}.`,
};
