import type { EmbedWords } from '../embed_words.ts';

export const embedInSpanish: EmbedWords = {
  embedTable: (count) => `Regiones dentro del alcance (${count})`,
  openFullMap: 'Abrir el mapa completo',
  embedMap:
    'Mapa: haga clic en una región para ver su parte. Las flechas lo desplazan; más y menos cambian la escala.',
  embedMapStill: 'Mapa: haga clic en una región para ver su parte.',
  wheelHint: (isMac) =>
    isMac
      ? 'Mantenga pulsada ⌘ y desplácese para ampliar'
      : 'Mantenga pulsada Ctrl y desplácese para ampliar',
  fingersHint: 'Mueva el mapa con dos dedos',
  embed: 'Insertar',
};
