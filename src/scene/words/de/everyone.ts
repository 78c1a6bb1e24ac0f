import type { EveryoneWords } from '../everyone_words.ts';

export const everyoneInGerman: EveryoneWords = {
  steps: {
    added: (name) => `${name} hinzufügen`,
    removed: (name) => `${name} entfernen`,
    moved: (name) => `${name} verschieben`,
    renamed: (name) => `${name} umbenennen`,
    changed: (name) => `${name} ändern`,
    launches: 'Startpunkte ändern',
    from: 'Ausgangspunkt der Messung ändern',
    ranges: 'Reichweite ändern',
    frame: 'Bildausschnitt ändern',
    title: 'Titel ändern',
    subtitle: 'Untertitel ändern',
    note: 'Anmerkung ändern',
    credit: 'Urheberangabe ändern',
    size: 'Format ändern',
    palette: 'Farben ändern',
    background: 'Hintergrund ändern',
    inset: 'Übersichtskarte versetzen',
    names: 'Namen auf der Karte ändern',
    everything: 'andere Karte öffnen',
  },
  reports: {
    added: (name) => `${name} hinzugefügt.`,
    removed: (name) => `${name} entfernt.`,
    moved: (name, place) => `${name} verschoben nach ${place}.`,
    renamed: (name) => `${name} umbenannt.`,
    changed: (name) => `${name} geändert.`,
  },
  undoStep: (step) => `Rückgängig: ${step}`,
  redoStep: (step) => `Wiederholen: ${step}`,
  undone: (step) => `Rückgängig gemacht: ${step}.`,
  redone: (step) => `Wiederholt: ${step}.`,

  system: 'Wie das System',

  shortcuts: 'Tastenkürzel',
  keyNames: {
    ctrl: 'Strg',
    option: 'Option',
    shift: 'Umschalt',
    arrows: 'Pfeiltasten',
    enter: 'Eingabe',
    escape: 'Esc',
  },

  moveHint: (wide) =>
    `Pfeiltasten verschieben ihn um 1\u00a0km, mit Umschalt um 10\u00a0km, mit ${wide} um 50\u00a0km.`,
  showLaunch: (name) => `${name} auf der Karte zeigen`,
  coordinatesOf: (name) => `Koordinaten von ${name}`,

  placeByKeyboard: 'Per Tastatur setzen',
  crosshairEnded: 'Das Setzen per Tastatur ist beendet.',

  hintsTitle: 'Tipps',
  hints: [
    'Ein Klick auf der Karte in die Ukraine fügt einen Startpunkt hinzu. Punkte lassen sich ziehen.',
    'Eine Region in der Tabelle oder auf der Karte auswählen: Dann erscheinen ihre Orte mit Entfernung.',
    'Die Adresse dieser Seite enthält alles, was ausgewählt ist. Wer sie kopiert, teilt genau diese Ansicht.',
  ],
  nextHint: 'Nächster Tipp',
  closeHints: 'Tipps schließen',
  hintCount: (number, count) => `${number} von ${count}`,

  tryExample: 'Beispiel ausprobieren',
};
