import type { SearchWords } from '../search_words.ts';

export const searchInFrench: SearchWords = {
  searchHint: 'Ville ou région',
  searchNothing: (query) =>
    `Aucun résultat pour «\u202f${query}\u202f». Vérifiez l’orthographe ou saisissez des coordonnées.`,
  didYouMean: (query) => `Aucun lieu ne s’appelle «\u202f${query}\u202f». Vouliez-vous dire\u00a0:`,
  placesCounted: (count) => (count < 2 ? `${count} lieu trouvé` : `${count} lieux trouvés`),
  russia: 'Russie',
  notInUkraineAt: (position) => `${position} n’est pas en Ukraine`,
  whichIsMeant:
    'Tel quel, ce point n’est pas en Ukraine\u00a0; avec la longitude en premier, il y est. Lequel est le bon\u00a0?',
  misread: {
    'no-position': (text) =>
      `«\u202f${text}\u202f» n’est pas une position\u00a0: écrivez latitude et longitude, par exemple 50.91, 34.80, ou collez un lien d’un site de cartes.`,
    'one-number': (text) =>
      `«\u202f${text}\u202f» n’est qu’un seul nombre\u00a0: il faut latitude et longitude, par exemple 50.91, 34.80.`,
    'one-comma': (text) =>
      `«\u202f${text}\u202f» peut être deux nombres ou un seul à virgule\u00a0: séparez latitude et longitude par une espace ou un point-virgule.`,
    'out-of-world': (text) =>
      `«\u202f${text}\u202f» n’est pas sur la Terre\u00a0: la latitude va de −90 à 90 et la longitude de −180 à 180.`,
    minutes: (text) =>
      `«\u202f${text}\u202f» ne peut pas être juste\u00a0: minutes et secondes restent sous 60, et seule la dernière valeur a des décimales.`,
    contradiction: (text) =>
      `«\u202f${text}\u202f» se contredit\u00a0: il faut une latitude et une longitude, sans signe moins à côté d’une lettre.`,
    'short-link': () =>
      'Un lien court ne contient pas de position. Ouvrez-le, puis copiez l’adresse longue du navigateur.',
    'link-without-position': () =>
      'Ce lien ne contient pas de position. Sur le site de cartes, choisissez le lieu et copiez ses coordonnées.',
  },

  pasteList: 'Coller une liste',
  listAdded: (count) =>
    count < 2 ? `${count} point de lancement ajouté.` : `${count} points de lancement ajoutés.`,
};
