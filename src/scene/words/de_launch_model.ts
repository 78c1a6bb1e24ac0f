import type { LaunchModelWords } from './launch_model_words.ts';

export const launchModelInGerman: LaunchModelWords = {
  launchFrom: 'Start von',
  chosenPoints: 'Gewählten Punkten',
  anywhereInUkraine: 'Überall in der Ukraine',
  computing: 'Wird berechnet …',
};
