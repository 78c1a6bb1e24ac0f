import type { ShareWords } from '../share_words.ts';

export const shareInRussian: ShareWords = {
  link: 'Ссылка',
  linkShows: 'Эта ссылка показывает',
  readersOwn: 'язык, единицы и тема — как у каждого читателя',
  graphicInLink: 'её тексты и вид — в ссылке',
  postText: 'Текст для публикации',
  copyPost: 'Копировать текст и ссылку',
  postLength: (text, withLink) => `Символов: ${text}, со ссылкой — ${withLink}`,
  postCaveat:
    'Это опубликованная максимальная дальность, а не то, что было разрешено, возможно или запланировано.',
  shareElsewhere: 'Поделиться через другое приложение …',
  notShared: 'Передать в другое приложение не удалось. Скопируйте ссылку.',
  qrCode: 'QR-код',
  qrCodeOfLink: 'QR-код ссылки',
  downloadQrSvg: 'Скачать QR-код в SVG',
  downloadQrPng: 'Скачать QR-код в PNG',
  qrTooLong: 'Ссылка слишком длинна для QR-кода. Сократите названия и тексты, чтобы его получить.',
};
