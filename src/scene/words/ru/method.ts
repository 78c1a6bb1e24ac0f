import type { MethodWords } from '../method_words.ts';

export const methodInRussian: MethodWords = {
  methodAndSources: 'Метод и источники',
  printedOn: (date) => `Напечатано: ${date}`,
};
