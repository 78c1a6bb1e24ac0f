import type { LaunchModelWords } from '../launch_model_words.ts';

export const launchModelInSpanish: LaunchModelWords = {
  launchFrom: 'Lanzamiento desde',
  chosenPoints: 'Los puntos elegidos',
  anywhereInUkraine: 'Cualquier lugar de Ucrania',
  computing: 'Calculando…',
};
