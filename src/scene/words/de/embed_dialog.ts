import type { EmbedDialogWords } from '../embed_dialog_words.ts';

export const embedDialogInGerman: EmbedDialogWords = {
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
