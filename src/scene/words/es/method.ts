import type { MethodWords } from '../method_words.ts';

export const methodInSpanish: MethodWords = {
  methodAndSources: 'Método y fuentes',
  printedOn: (date) => `Impreso el ${date}`,
};
