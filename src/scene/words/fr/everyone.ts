import type { EveryoneWords } from '../everyone_words.ts';

export const everyoneInFrench: EveryoneWords = {
  steps: {
    added: (name) => `ajout de «\u202f${name}\u202f»`,
    removed: (name) => `retrait de «\u202f${name}\u202f»`,
    moved: (name) => `déplacement de «\u202f${name}\u202f»`,
    renamed: (name) => `nouveau nom pour «\u202f${name}\u202f»`,
    changed: (name) => `modification de «\u202f${name}\u202f»`,
    launches: 'modification des points de lancement',
    from: 'changement du point de départ de la mesure',
    ranges: 'modification de la portée',
    frame: 'modification du cadrage',
    title: 'modification du titre',
    subtitle: 'modification du sous-titre',
    note: 'modification de la note',
    credit: 'modification du crédit',
    size: 'modification du format',
    palette: 'modification des couleurs',
    background: 'modification du fond',
    inset: 'déplacement de la carte de situation',
    names: 'modification des noms sur la carte',
    everything: 'ouverture d’une autre carte',
  },
  reports: {
    added: (name) => `Point ajouté\u00a0: ${name}.`,
    removed: (name) => `Point retiré\u00a0: ${name}.`,
    moved: (name, place) => `Point déplacé\u00a0: ${name}, ${place}.`,
    renamed: (name) => `Point renommé\u00a0: ${name}.`,
    changed: (name) => `Point modifié\u00a0: ${name}.`,
  },
  undoStep: (step) => `Annuler l’action\u00a0: ${step}`,
  redoStep: (step) => `Rétablir l’action\u00a0: ${step}`,
  undone: (step) => `Action annulée\u00a0: ${step}.`,
  redone: (step) => `Action rétablie\u00a0: ${step}.`,

  system: 'Comme le système',

  shortcuts: 'Raccourcis clavier',
  keyNames: {
    ctrl: 'Ctrl',
    option: 'Option',
    shift: 'Maj',
    arrows: 'Flèches',
    enter: 'Entrée',
    escape: 'Échap',
  },

  moveHint: (wide) =>
    `Les flèches le déplacent de 1\u00a0km, de 10\u00a0km avec Maj, de 50\u00a0km avec ${wide}.`,
  showLaunch: (name) => `Montrer sur la carte\u00a0: ${name}`,
  coordinatesOf: (name) => `Coordonnées\u00a0: ${name}`,

  placeByKeyboard: 'Placer au clavier',
  crosshairEnded: 'Le placement au clavier est terminé.',

  hintsTitle: 'Conseils',
  hints: [
    'Cliquez sur la carte, en Ukraine, pour ajouter un point de lancement. Un point se déplace en le faisant glisser.',
    'Choisissez une région dans le tableau ou sur la carte pour voir ses villes et leur distance.',
    'L’adresse de cette page contient tout ce que vous choisissez. Copiez-la pour le partager.',
  ],
  nextHint: 'Conseil suivant',
  closeHints: 'Fermer les conseils',
  hintCount: (number, count) => `${number} sur ${count}`,

  tryExample: 'Essayer un exemple',
};
