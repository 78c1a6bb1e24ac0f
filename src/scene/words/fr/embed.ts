import type { EmbedWords } from '../embed_words.ts';

export const embedInFrench: EmbedWords = {
  embedTable: (count) => `Régions à portée (${count})`,
  openFullMap: 'Ouvrir la carte complète',
  embedMap:
    'Carte\u202f: cliquez sur une région pour voir sa part. Les flèches la déplacent, plus et moins changent l’échelle.',
  embedMapStill: 'Carte\u202f: cliquez sur une région pour voir sa part.',
  wheelHint: (isMac) =>
    isMac
      ? 'Maintenez ⌘ et faites défiler pour zoomer'
      : 'Maintenez Ctrl et faites défiler pour zoomer',
  fingersHint: 'Déplacez la carte avec deux doigts',
  embed: 'Intégrer',
};
