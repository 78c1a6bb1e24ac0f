import type { LaunchModelWords } from '../launch_model_words.ts';

export const launchModelInUkrainian: LaunchModelWords = {
  launchFrom: 'Звідки рахувати',
  chosenPoints: 'Від обраних точок',
  anywhereInUkraine: 'З будь-якого місця в Україні',
  computing: 'Триває розрахунок…',
};
