import type { EmbedWords } from '../embed_words.ts';

export const embedInGerman: EmbedWords = {
  embedTable: (count) => `Regionen in Reichweite (${count})`,
  openFullMap: 'Ganze Karte öffnen',
  embedMap:
    'Karte: Ein Klick auf eine Region zeigt ihren Anteil. Pfeiltasten verschieben die Karte, Plus und Minus zoomen.',
  embedMapStill: 'Karte: Ein Klick auf eine Region zeigt ihren Anteil.',
  wheelHint: (isMac) =>
    isMac
      ? 'Zum Zoomen ⌘ gedrückt halten und scrollen'
      : 'Zum Zoomen Strg gedrückt halten und scrollen',
  fingersHint: 'Karte mit zwei Fingern bewegen',
  embed: 'Einbetten',
  embedTitle: 'Diese Karte einbetten',
  embedWay: 'Art des Codes',
  embedWays: { frame: 'Rahmen', script: 'Rahmen mit Skript', picture: 'Bild' },
  embedWayHints: {
    frame: 'Für jedes System, das ein iframe annimmt. Die Höhe bleibt wie hier.',
    script:
      'Der Rahmen nimmt die nötige Höhe an. Für Seiten, die Skripte erlauben; ohne sie bleibt die Höhe wie hier.',
    picture:
      'Für Websites ohne Rahmen: die Grafik als PNG und SVG speichern, beide hochladen und ihre Adressen anstelle der Dateinamen einsetzen.',
  },
  embedMaps: { live: 'Interaktiv', static: 'Statisch' },
  embedTables: { folded: 'Eingeklappt', below: 'Offen', none: 'Keine' },
  embedTableLabel: 'Tabelle',
  embedReadersTheme: 'Wie bei den Lesenden',
  embedHeight: 'Höhe der Karte in Pixeln',
  embedHeightLimits: (min, max) => `Die Höhe ist eine ganze Zahl von ${min} bis ${max}.`,
  embedCode: 'Code zum Kopieren',
  copyCode: 'Code kopieren',
  codeCopied: 'Code kopiert.',
  codeNotCopied:
    'Der Code konnte nicht kopiert werden. Er ist markiert und lässt sich mit der Tastatur kopieren.',
};
