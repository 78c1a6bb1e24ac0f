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
};
