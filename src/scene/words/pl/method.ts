import type { MethodWords } from '../method_words.ts';

export const methodInPolish: MethodWords = {
  methodAndSources: 'Metoda i źródła',
  printedOn: (date) => `Wydrukowano: ${date}`,
};
