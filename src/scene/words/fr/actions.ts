import type { ActionsWords } from '../actions_words.ts';

export const actionsInFrench: ActionsWords = {
  makeGraphic: 'Créer une infographie',
  close: 'Fermer',
  downloadData: 'Télécharger les données',
  openFileHint: 'Un SVG, PNG, PDF, JSON, GeoJSON ou ZIP créé ici',
  openGraphic: 'Ouvrir une infographie',
  dropHint: 'Déposez le fichier pour ouvrir l’infographie',
  graphicOpened: (name) =>
    `«\u202f${name}\u202f» est ouvert. «\u202fAnnuler\u202f» rétablit ce qui était affiché avant.`,
  shareMap: 'Partager cette carte',
  shareNotLoaded:
    'Cette partie de la page n’a pas pu être chargée\u202f; le lien figure dans la barre d’adresse.',
  linkTooLong: (limit) =>
    `Le lien dépasse ${limit} caractères et sa fin serait perdue. Raccourcissez les noms et les textes ou supprimez des points de lancement.`,
};
