import type { FaultWords } from '../faults_words.ts';

export const faultsInPolish: FaultWords = {
  mapStopped: 'Pełna mapa przestała działać. Wyświetlana jest prostsza; wyniki są te same.',
  pageRenewed:
    'Ukazała się nowa wersja tej strony, więc została wczytana ponownie. Mapa się nie zmieniła; cofanie zaczyna się od nowa.',
  partStopped:
    'Ta część strony przestała działać; reszta działa dalej, a mapa jest w pasku adresu.',
  partLoading: 'Wczytywanie…',
  partNotLoaded: 'Nie udało się wczytać tej części. Sprawdź połączenie i spróbuj ponownie.',
};
