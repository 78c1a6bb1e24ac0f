import type { LaunchModelWords } from '../launch_model_words.ts';

export const launchModelInFrench: LaunchModelWords = {
  launchFrom: 'Lancement depuis',
  chosenPoints: 'Les points choisis',
  anywhereInUkraine: 'N’importe où en Ukraine',
  computing: 'Calcul en cours…',
};
