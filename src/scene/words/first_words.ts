import type { Language } from '../../core/languages.ts';

/** What is said before the words of a language have come, or when they cannot come. */
export interface FirstWords {
  readonly atlasLoading: string;
  readonly atlasFailed: string;
  /** After a long wait, with the way to try again. */
  readonly atlasSlow: string;
  readonly tryAgain: string;
}

export const FIRST_WORDS: Readonly<Record<Language, FirstWords>> = {
  en: {
    atlasLoading: 'Loading borders and towns…',
    atlasFailed: 'Borders and towns could not be loaded. Check the connection and try again.',
    atlasSlow: 'Loading takes longer than usual.',
    tryAgain: 'Try again',
  },
  uk: {
    atlasLoading: 'Завантажуються кордони й міста…',
    atlasFailed: 'Не вдалося завантажити кордони й міста. Перевірте з’єднання та спробуйте ще раз.',
    atlasSlow: 'Завантаження триває довше, ніж зазвичай.',
    tryAgain: 'Спробувати ще раз',
  },
  ru: {
    atlasLoading: 'Загружаются границы и города…',
    atlasFailed:
      'Не удалось загрузить границы и города. Проверьте соединение и попробуйте ещё раз.',
    atlasSlow: 'Загрузка идёт дольше обычного.',
    tryAgain: 'Попробовать ещё раз',
  },
  el: {
    atlasLoading: 'Φόρτωση συνόρων και πόλεων…',
    atlasFailed:
      'Δεν ήταν δυνατή η φόρτωση συνόρων και πόλεων. Ελέγξτε τη σύνδεση και δοκιμάστε ξανά.',
    atlasSlow: 'Η φόρτωση διαρκεί περισσότερο από το συνηθισμένο.',
    tryAgain: 'Δοκιμή ξανά',
  },
  de: {
    atlasLoading: 'Grenzen und Orte werden geladen …',
    atlasFailed:
      'Grenzen und Orte konnten nicht geladen werden. Bitte die Verbindung prüfen und erneut versuchen.',
    atlasSlow: 'Das Laden dauert länger als üblich.',
    tryAgain: 'Erneut versuchen',
  },
  fr: {
    atlasLoading: 'Chargement des frontières et des villes…',
    atlasFailed:
      'Les frontières et les villes n’ont pas pu être chargées. Vérifiez la connexion et réessayez.',
    atlasSlow: 'Le chargement prend plus de temps que d’habitude.',
    tryAgain: 'Réessayer',
  },
  es: {
    atlasLoading: 'Cargando fronteras y localidades…',
    atlasFailed:
      'No se pudieron cargar las fronteras y las localidades. Compruebe la conexión e inténtelo de nuevo.',
    atlasSlow: 'La carga tarda más de lo habitual.',
    tryAgain: 'Reintentar',
  },
  pl: {
    atlasLoading: 'Wczytywanie granic i miast…',
    atlasFailed: 'Nie udało się wczytać granic i miast. Sprawdź połączenie i spróbuj ponownie.',
    atlasSlow: 'Wczytywanie trwa dłużej niż zwykle.',
    tryAgain: 'Spróbuj ponownie',
  },
};
