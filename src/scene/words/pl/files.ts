import type { FilesWords } from '../files_words.ts';

export const filesInPolish: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `To urządzenie nie zdołało narysować ${width}\u00a0×\u00a0${height} pikseli; spróbuj PNG o szerokości ${offer} pikseli.`,
  outlineText: 'Tekst jako krzywe',
  fileTooLarge: (name, megabytes) =>
    `Plik „${name}” jest większy niż ${megabytes}\u00a0MB; tworzone tu grafiki są mniejsze.`,
  fileNotRead: (name) =>
    `Nie udało się odczytać pliku „${name}”. Wybierz jeden plik na tym urządzeniu.`,
};
