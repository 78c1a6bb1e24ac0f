import type { ShareWords } from '../share_words.ts';

export const shareInUkrainian: ShareWords = {
  link: 'Посилання',
  linkShows: 'Це посилання показує',
  readersOwn: 'мова, одиниці й тема — як у кожного читача',
  graphicInLink: 'її тексти й вигляд — у посиланні',
  postText: 'Текст для допису',
  copyPost: 'Копіювати текст і посилання',
  postLength: (text, withLink) => `Символів: ${text}, з посиланням — ${withLink}`,
  postCaveat:
    'Це опублікована найбільша дальність, а не те, що було дозволено, можливо чи заплановано.',
  shareElsewhere: 'Поділитися через інший застосунок …',
  notShared: 'Передати в інший застосунок не вдалося. Скопіюйте посилання.',
  qrCode: 'QR-код',
  qrCodeOfLink: 'QR-код посилання',
  downloadQrSvg: 'Завантажити QR-код як SVG',
  downloadQrPng: 'Завантажити QR-код як PNG',
  qrTooLong: 'Посилання задовге для QR-коду. Скоротіть назви й тексти, щоб його отримати.',
};
