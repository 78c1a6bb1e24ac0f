import type { ShareWords } from '../share_words.ts';

export const shareInSpanish: ShareWords = {
  shareMap: 'Compartir este mapa',
  shareNotLoaded:
    'No se pudo cargar esta parte de la página; el enlace está en la barra de direcciones.',
  link: 'Enlace',
  linkTooLong: (limit) =>
    `El enlace supera los ${limit} caracteres y se perdería el final. Acorte nombres y textos o quite puntos de lanzamiento.`,
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
