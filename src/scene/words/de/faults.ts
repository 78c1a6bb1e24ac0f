import type { FaultWords } from '../faults_words.ts';

export const faultsInGerman: FaultWords = {
  mapStopped:
    'Die vollständige Karte funktioniert nicht mehr. Gezeigt wird eine einfachere mit denselben Ergebnissen.',
  pageRenewed:
    'Von dieser Seite gibt es eine neue Version, deshalb wurde sie neu geladen. Ihre Karte ist unverändert; Rückgängig beginnt von vorn.',
  partStopped:
    'Dieser Teil der Seite funktioniert nicht mehr; der Rest läuft weiter, und Ihre Karte steht in der Adresszeile.',
  partLoading: 'Wird geladen …',
  partNotLoaded:
    'Dieser Teil konnte nicht geladen werden. Bitte die Verbindung prüfen und erneut versuchen.',
};
