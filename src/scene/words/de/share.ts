import type { ShareWords } from '../share_words.ts';

export const shareInGerman: ShareWords = {
  link: 'Link',
  linkShows: 'Dieser Link zeigt',
  readersOwn: 'Sprache, Einheiten und Farbschema wie bei den Lesern eingestellt',
  graphicInLink: 'ihre Texte und ihr Aussehen stehen im Link',
  postText: 'Text für einen Beitrag',
  copyPost: 'Text und Link kopieren',
  postLength: (text, withLink) => `${text} Zeichen, mit Link ${withLink}`,
  postCaveat:
    'Veröffentlichte Höchstreichweite, nicht, was erlaubt, möglich oder beabsichtigt war.',
  shareElsewhere: 'Mit einer anderen App teilen …',
  notShared:
    'Die Übergabe an eine andere App ist nicht gelungen. Kopieren Sie stattdessen den Link.',
  qrCode: 'QR-Code',
  qrCodeOfLink: 'QR-Code des Links',
  downloadQrSvg: 'QR-Code als SVG herunterladen',
  downloadQrPng: 'QR-Code als PNG herunterladen',
  qrTooLong: 'Der Link ist zu lang für einen QR-Code. Kürzen Sie dafür Namen und Texte.',
};
