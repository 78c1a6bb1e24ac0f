import type { FaultWords } from '../faults_words.ts';

export const faultsInFrench: FaultWords = {
  mapStopped:
    'La carte complète ne fonctionne plus. Une carte simplifiée s’affiche, avec les mêmes résultats.',
  pageRenewed:
    'Une nouvelle version de cette page a été publiée\u202f; elle a donc été rechargée. Votre carte est inchangée\u202f; l’historique d’annulation repart de zéro.',
  partStopped:
    'Cette partie de la page ne fonctionne plus\u202f; le reste continue, et votre carte figure dans la barre d’adresse.',
  partLoading: 'Chargement…',
  partNotLoaded: 'Cette partie n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
};
