import type { FiguresWords } from '../figures_words.ts';

export const figuresInFrench: FiguresWords = {
  allFigures: 'Tous les chiffres publiés',
  notDelivered: 'non livré',
  figureVariant: { earlier: 'version livrée auparavant' },
  ofSystem: (system, said) => `${system}\u00a0: ${said}`,

  whereFrom306: 'D’où vient le chiffre de 306\u202f?',
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
