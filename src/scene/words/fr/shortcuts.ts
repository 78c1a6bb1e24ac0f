import type { ShortcutsWords } from '../shortcuts_words.ts';

export const shortcutsInFrench: ShortcutsWords = {
  shortcutsOn: 'Raccourcis à une seule touche',
  shortcutsOnHint: 'À désactiver s’ils gênent la commande vocale ou un lecteur d’écran.',
  shortcutNames: {
    help: 'Afficher cette liste',
    place: 'Placer un point de lancement au clavier',
    search: 'Chercher un lieu',
    launches: 'Aller aux points de lancement',
    regions: 'Aller aux régions à portée',
    fit: 'Cadrer les cercles',
    examples: 'Essayer un exemple',
    graphic: 'Créer une infographie',
    link: 'Copier le lien',
  },
  keysAnywhere: 'Partout sur la page',
  keysOnPoint: 'Sur un point de lancement ou le repère',
  keysOnMap: 'Sur la carte',
  moveBy: (distance) => `Déplacer de ${distance}`,
  panMap: 'Déplacer la carte',
  zoomMap: 'Zoom avant et arrière',
  crosshairHint: (wide) =>
    `Les flèches déplacent le repère de 1\u00a0km, de 10\u00a0km avec Maj, de 50\u00a0km avec ${wide}. Entrée ajoute un point de lancement, Échap termine.`,
  addHere: 'Ajouter un point de lancement à l’endroit du repère',
  crosshairNear: (position, town, distance) => `${position} – ${town}, à ${distance}`,
  crosshairAt: (position, town) => `${position} – ${town}`,
  crosshairOutside: 'hors d’Ukraine',
  examplesHint: 'Une seule annulation ramène la carte actuelle.',
  examples: {
    kursk: 'L’oblast de Koursk depuis Sumy',
    twoRanges: '165\u00a0km et 306\u00a0km comparés',
    sixKilometres: '300\u00a0km et 306\u00a0km\u00a0: ce que changent 6\u00a0km',
    regionalCentres: 'Depuis les chefs-lieux des cinq régions frontalières de la Russie',
    kharkiv: 'Ce qui est à portée depuis Kharkiv',
    anywhere: 'Depuis n’importe où en Ukraine',
    stormShadow: '250\u00a0km, valeur publiée pour le Storm Shadow',
  },
};
