import type { ShareWords } from '../share_words.ts';

export const shareInSpanish: ShareWords = {
  link: 'Enlace',
  linkShows: 'Este enlace muestra',
  readersOwn: 'idioma, unidades y tema de cada lector',
  graphicInLink: 'sus textos y su aspecto están en el enlace',
  postText: 'Texto para una publicación',
  copyPost: 'Copiar texto y enlace',
  postLength: (text, withLink) => `${text} caracteres, ${withLink} con el enlace`,
  postCaveat: 'Alcance máximo publicado, no lo que estaba permitido, era posible o se pretendía.',
  shareElsewhere: 'Compartir con otra aplicación…',
  notShared: 'No se pudo enviar a otra aplicación. Copie el enlace.',
  qrCode: 'Código QR',
  qrCodeOfLink: 'Código QR del enlace',
  downloadQrSvg: 'Descargar el código QR en SVG',
  downloadQrPng: 'Descargar el código QR en PNG',
  qrTooLong:
    'El enlace es demasiado largo para un código QR. Acorte nombres y textos para obtenerlo.',
};
