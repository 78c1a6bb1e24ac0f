import type { MethodWords } from '../method_words.ts';

export const methodInEnglish: MethodWords = {
  methodAndSources: 'Method and sources',
  printedOn: (date) => `Printed on ${date}`,
};
