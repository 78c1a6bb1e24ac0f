import type { EmbedWords } from '../embed_words.ts';

export const embedInEnglish: EmbedWords = {
  embedTable: (count) => `Regions in range (${count})`,
  openFullMap: 'Open full map',
  embedMap: 'Map: click a region for its share. Arrow keys move it, plus and minus zoom.',
  embedMapStill: 'Map: click a region for its share.',
  wheelHint: (isMac) => (isMac ? 'Hold ⌘ and scroll to zoom' : 'Hold Ctrl and scroll to zoom'),
  fingersHint: 'Use two fingers to move the map',
  embed: 'Embed',
};
