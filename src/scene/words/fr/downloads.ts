import type { DownloadsWords } from '../downloads_words.ts';

export const downloadsInFrench: DownloadsWords = {
  downloads: {
    regions: 'Régions (CSV)',
    towns: 'Villes (CSV)',
    geojson: 'Contours de la carte (GeoJSON)',
    json: 'Tous les chiffres (JSON)',
    scenario: 'Scénario à rouvrir (JSON)',
    package: 'Dossier pour rédactions (ZIP)',
  },
  packageHint:
    'Infographie en SVG, PNG et PDF, texte alternatif, légende, toutes les données et un guide',
  fileFailed: (file) =>
    `Le fichier ${file} n’a pas pu être créé. Vérifiez la connexion et réessayez.`,
  fileHasNoLink: (name) =>
    `«\u202f${name}\u202f» ne contient aucun lien de cette carte. Ouvrez un SVG, PNG, PDF, JSON, GeoJSON ou ZIP téléchargé ici et non réenregistré par un autre programme.`,
  fileDamaged: (name, format) =>
    `Le fichier «\u202f${name}\u202f» (${format}) est endommagé ou incomplet. Téléchargez-le ou copiez-le de nouveau.`,
  scenarioWrong: (name, part) =>
    part === ''
      ? `«\u202f${name}\u202f» ne contient pas de scénario lisible. Ouvrez le fichier tel qu’il a été téléchargé.`
      : `Dans «\u202f${name}\u202f», la partie «\u202f${part}\u202f» du scénario est erronée. Corrigez-la ou ouvrez le fichier tel qu’il a été téléchargé.`,
  fileTooSlow: (name) =>
    `La lecture de «\u202f${name}\u202f» prenait trop de temps et a été arrêtée. Ouvrez plutôt le fichier du scénario (JSON).`,
  packageHolds: 'Ce dossier contient\u00a0:',
  packageFiles: {
    svg: 'l’infographie, avec des calques nommés et du texte modifiable',
    pdf: 'l’infographie pour l’impression, avec ses polices',
    png: 'l’infographie en pixels',
    altText: 'l’image en mots, pour ceux qui ne la voient pas',
    caption: 'titre, notes, sources et lien, à placer sous l’infographie',
    link: 'le lien qui ouvre la carte telle qu’elle est ici',
    regions: 'régions avec part et superficie à portée, en km²\u00a0; part de 0 à 1',
    towns: 'villes avec population et distance en km',
    geojson:
      'points de lancement, cercles, leur contour commun, régions et villes, pour logiciels de cartographie',
    json: 'tous les chiffres, pour programmes',
    scenario: 'déposez ce fichier sur la carte pour la rouvrir',
  },
  freeToUse: 'L’infographie et les données sont libres d’utilisation avec la mention des sources.',
  dataVersion: (version, date) => `Version des données\u00a0: ${version}, ${date}.`,
};
