import type { LaunchModelWords } from '../launch_model_words.ts';

export const launchModelInGerman: LaunchModelWords = {
  launchFrom: 'Startort',
  chosenPoints: 'Gewählte Punkte',
  anywhereInUkraine: 'Überall in der Ukraine',
  computing: 'Wird berechnet …',
};
