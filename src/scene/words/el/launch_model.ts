import type { LaunchModelWords } from '../launch_model_words.ts';

export const launchModelInGreek: LaunchModelWords = {
  launchFrom: 'Εκτόξευση από',
  chosenPoints: 'Επιλεγμένα σημεία',
  anywhereInUkraine: 'Οπουδήποτε στην Ουκρανία',
  computing: 'Υπολογισμός…',
};
