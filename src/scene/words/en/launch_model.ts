import type { LaunchModelWords } from '../launch_model_words.ts';

export const launchModelInEnglish: LaunchModelWords = {
  launchFrom: 'Launch from',
  chosenPoints: 'Chosen points',
  anywhereInUkraine: 'Anywhere in Ukraine',
  computing: 'Computing…',
};
