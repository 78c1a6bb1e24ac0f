import type { MethodWords } from '../method_words.ts';

export const methodInUkrainian: MethodWords = {
  methodAndSources: 'Метод і джерела',
  printedOn: (date) => `Надруковано: ${date}`,
};
