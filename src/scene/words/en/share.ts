import type { ShareWords } from '../share_words.ts';

export const shareInEnglish: ShareWords = {
  link: 'Link',
  linkShows: 'This link shows',
  readersOwn: 'language, units and theme as each reader has them',
  graphicInLink: 'its words and look are in the link',
  postText: 'Text for a post',
  copyPost: 'Copy text and link',
  postLength: (text, withLink) => `${text} characters, ${withLink} with the link`,
  postCaveat: 'Published maximum range, not what was permitted, possible or intended.',
  shareElsewhere: 'Share with another app …',
  notShared: 'It could not be handed to another app. Copy the link instead.',
  qrCode: 'QR code',
  qrCodeOfLink: 'QR code of the link',
  downloadQrSvg: 'Download QR code as SVG',
  downloadQrPng: 'Download QR code as PNG',
  qrTooLong: 'The link is too long for a QR code. Shorten names and texts to get one.',
};
