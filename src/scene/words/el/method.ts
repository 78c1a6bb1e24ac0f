import type { MethodWords } from '../method_words.ts';

export const methodInGreek: MethodWords = {
  methodAndSources: 'Μέθοδος και πηγές',
  printedOn: (date) => `Εκτυπώθηκε: ${date}`,
};
