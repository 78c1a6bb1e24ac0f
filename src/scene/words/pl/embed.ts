import type { EmbedWords } from '../embed_words.ts';

export const embedInPolish: EmbedWords = {
  embedTable: (count) => `Regiony w zasięgu (${count})`,
  openFullMap: 'Otwórz pełną mapę',
  embedMap:
    'Mapa: kliknij region, aby zobaczyć jego udział. Strzałki przesuwają mapę, plus i minus zmieniają skalę.',
  embedMapStill: 'Mapa: kliknij region, aby zobaczyć jego udział.',
  wheelHint: (isMac) =>
    isMac
      ? 'Aby zmienić skalę, przewijaj, trzymając ⌘'
      : 'Aby zmienić skalę, przewijaj, trzymając Ctrl',
  fingersHint: 'Przesuwaj mapę dwoma palcami',
  embed: 'Osadź',
};
