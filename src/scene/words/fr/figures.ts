import type { FiguresWords } from '../figures_words.ts';

export const figuresInFrench: FiguresWords = {
  allFigures: 'Tous les chiffres publiés',
  ownValue: 'Votre propre valeur',
  ownValueHint: 'sans source citée',
  notDelivered: 'non livré',
  figureVariant: { earlier: 'version livrée auparavant' },
  ofSystem: (system, said) => `${system}\u00a0: ${said}`,
  quoted: (text) => `«\u202f${text}\u202f»`,

  whereFrom306: 'D’où vient le chiffre de 306\u202f?',
  originPrinted: 'comme l’écrivent la plupart des médias',
  originInMiles: 'la même distance en miles',
  originRounded: 'arrondi, comme dans le New York Times',
  originConvertedBack: 'reconverti en kilomètres',
  originNote:
    'Aucun des textes n’explique son chiffre\u202f; voici le calcul qui mène de l’un à l’autre.',
  whatTheyChange: (kilometres) => `Ce que changent ici ${kilometres} de plus`,
  areaGrows: ({ shorter, longer, shorterArea, longerArea, added }) =>
    `Superficie à portée\u00a0: ${shorterArea} à ${shorter}, ${longerArea} à ${longer}\u202f; ${added} de plus.`,
  edgeThenInside: ({ shorter, longer }, names) =>
    `En limite à ${shorter}, à portée à ${longer}\u00a0: ${names}.`,
  outsideThenEdge: ({ shorter, longer }, names) =>
    `Hors de portée à ${shorter}, en limite à ${longer}\u00a0: ${names}.`,
  noTownChanges: 'Aucune ville de la liste ne change de situation.',
  andMore: (count) => (count < 2 ? `${count} autre` : `${count} autres`),

  filterRegions: 'Filtrer les régions',
  filterTowns: 'Filtrer les villes',
  allStatuses: 'Toutes',
  nothingMatches: 'Rien dans la liste ne correspond.',
  totalOf: (count) => `Total, ${count} ${count < 2 ? 'région' : 'régions'}`,
  compareRanges: 'Comparer les portées',
  difference: 'Écart',
  differenceNote: ({ shorter, longer }) =>
    `Écart\u00a0: la superficie que ${longer} ajoutent à ${shorter}.`,

  partOf: (inside, whole) => `${inside} sur ${whole}`,
  nearest: 'Point le plus proche',
  farthest: 'Point le plus éloigné',
  zoomTo: 'Zoomer',

  here: 'Ici',
  withinUkraine: 'en Ukraine',
};
