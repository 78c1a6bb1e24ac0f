import type { ShareWords } from '../share_words.ts';

export const shareInPolish: ShareWords = {
  link: 'Link',
  linkShows: 'Ten link pokazuje',
  readersOwn: 'język, jednostki i motyw takie, jakie ma każdy czytelnik',
  graphicInLink: 'jej teksty i wygląd są w linku',
  postText: 'Tekst wpisu',
  copyPost: 'Kopiuj tekst i link',
  postLength: (text, withLink) => `Liczba znaków: ${text}, z linkiem ${withLink}`,
  postCaveat:
    'To opublikowany maksymalny zasięg, a nie to, co było dozwolone, możliwe lub zamierzone.',
  shareElsewhere: 'Udostępnij w innej aplikacji …',
  notShared: 'Nie udało się przekazać do innej aplikacji. Skopiuj link.',
  qrCode: 'Kod QR',
  qrCodeOfLink: 'Kod QR linku',
  downloadQrSvg: 'Pobierz kod QR jako SVG',
  downloadQrPng: 'Pobierz kod QR jako PNG',
  qrTooLong: 'Link jest za długi na kod QR. Skróć nazwy i teksty, aby go uzyskać.',
};
