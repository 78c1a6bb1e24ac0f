import type { ShareWords } from '../share_words.ts';

export const shareInFrench: ShareWords = {
  link: 'Lien',
  linkShows: 'Ce lien montre',
  readersOwn: 'langue, unités et thème de chaque lecteur',
  graphicInLink: 'ses textes et son aspect sont dans le lien',
  postText: 'Texte pour une publication',
  copyPost: 'Copier le texte et le lien',
  postLength: (text, withLink) => `${text} caractères, ${withLink} avec le lien`,
  postCaveat: 'Portée maximale publiée, et non ce qui était autorisé, possible ou prévu.',
  shareElsewhere: 'Partager avec une autre application…',
  notShared: 'L’envoi vers une autre application a échoué. Copiez plutôt le lien.',
  qrCode: 'Code QR',
  qrCodeOfLink: 'Code QR du lien',
  downloadQrSvg: 'Télécharger le code QR en SVG',
  downloadQrPng: 'Télécharger le code QR en PNG',
  qrTooLong:
    'Le lien est trop long pour un code QR. Raccourcissez les noms et les textes pour en obtenir un.',
};
