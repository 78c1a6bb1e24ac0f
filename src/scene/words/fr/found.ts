import type { FoundWords } from '../found_words.ts';

export const foundInFrench: FoundWords = {
  formerly: (name) => `anciennement ${name}`,
  regionOf: { RU: 'région de Russie', UA: 'région d’Ukraine' },
  closePlace: 'Fermer',
  placeWithin: (margin, range) =>
    `À l’intérieur\u00a0: ${margin} de moins que la portée de ${range}.`,
  placeAtEdge: (range) => `En limite\u00a0: à moins de 2\u202f% de la portée de ${range}.`,
  placeBeyond: (margin, range) =>
    `À l’extérieur\u00a0: ${margin} au-delà de la portée de ${range}.`,
  regionWithin: (share, range) => `Dans la portée de ${range}\u00a0: ${share} de la superficie.`,
  placeUnanswered: 'Ajoutez un point de lancement pour voir la distance.',
  hemispheres: { north: 'N', south: 'S', east: 'E', west: 'O' },
  nearTown: (position, town) => `${position}, ville la plus proche\u00a0: ${town}`,
  listField: 'Lieux, un par ligne',
  listHint:
    'Villes ou positions, avec un libellé si besoin\u00a0: «\u202fNotre exemple\u00a0: 50.91, 34.80\u202f».',
  listUnderstood: (count, total) => `Lignes utilisables\u00a0: ${count} sur ${total}.`,
  listAdd: (count) => `Ajouter ${count} ${count < 2 ? 'point' : 'points'}`,
  lineMeans: 'Vouliez-vous dire',
  lineKnown: 'est déjà un point de lancement',
  lineTooMany: (limit) => `au-delà de la limite de ${limit}`,
  lineNoTown: 'aucune ville d’Ukraine ne porte ce nom',
};
