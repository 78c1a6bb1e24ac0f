import type { LaunchModelWords } from '../launch_model_words.ts';

export const launchModelInPolish: LaunchModelWords = {
  launchFrom: 'Skąd liczyć',
  chosenPoints: 'Od wybranych punktów',
  anywhereInUkraine: 'Z dowolnego miejsca w Ukrainie',
  computing: 'Trwa obliczanie…',
};
