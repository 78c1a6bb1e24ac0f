import type { MethodWords } from '../method_words.ts';

export const methodInFrench: MethodWords = {
  methodAndSources: 'Méthode et sources',
  printedOn: (date) => `Imprimé le ${date}`,
};
