import type { MethodWords } from '../method_words.ts';

export const methodInGerman: MethodWords = {
  methodAndSources: 'Methode und Quellen',
  printedOn: (date) => `Gedruckt am ${date}`,
};
