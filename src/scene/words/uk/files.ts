import type { FilesWords } from '../files_words.ts';

export const filesInUkrainian: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `Цей пристрій не зміг намалювати ${width}\u00a0×\u00a0${height} пікселів; спробуйте PNG завширшки ${offer} пікселів.`,
  outlineText: 'Текст контурами',
  fileTooLarge: (name, megabytes) =>
    `Файл «${name}» більший за ${megabytes}\u00a0МБ; створена тут графіка менша.`,
  fileNotRead: (name) => `Не вдалося прочитати «${name}». Виберіть один файл на цьому пристрої.`,
};
