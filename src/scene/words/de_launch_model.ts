import type { LaunchModelWords } from './launch_model_words.ts';

export const launchModel: LaunchModelWords = {
  launchFrom: 'Start von',
  chosenPoints: 'Gewählten Punkten',
  anywhereInUkraine: 'Überall in der Ukraine',
  computing: 'Wird berechnet …',
};
