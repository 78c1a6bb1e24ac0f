import type { FilesWords } from '../files_words.ts';

export const filesInPolish: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `To urządzenie nie zdołało narysować ${width}\u00a0×\u00a0${height} pikseli; spróbuj PNG o szerokości ${offer} pikseli.`,
  outlineText: 'Tekst jako krzywe',
  openGraphic: 'Otwórz grafikę',
  dropHint: 'Upuść plik, aby otworzyć grafikę',
  graphicOpened: (name) => `Otwarto „${name}”. „Cofnij” przywróci to, co było widać wcześniej.`,
  fileTooLarge: (name, megabytes) =>
    `Plik „${name}” jest większy niż ${megabytes}\u00a0MB; tworzone tu grafiki są mniejsze.`,
  fileNotRead: (name) =>
    `Nie udało się odczytać pliku „${name}”. Wybierz jeden plik na tym urządzeniu.`,
};
