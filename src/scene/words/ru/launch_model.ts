import type { LaunchModelWords } from '../launch_model_words.ts';

export const launchModelInRussian: LaunchModelWords = {
  launchFrom: 'Откуда считать',
  chosenPoints: 'От выбранных точек',
  anywhereInUkraine: 'Из любого места в Украине',
  computing: 'Идёт расчёт…',
};
