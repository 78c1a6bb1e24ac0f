import type { FilesWords } from '../files_words.ts';

export const filesInRussian: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `Это устройство не смогло нарисовать ${width}\u00a0×\u00a0${height} пикселей; попробуйте PNG шириной ${offer} пикселей.`,
  outlineText: 'Текст контурами',
  fileTooLarge: (name, megabytes) =>
    `Файл «${name}» больше ${megabytes}\u00a0МБ; созданная здесь графика меньше.`,
  fileNotRead: (name) => `Не удалось прочитать «${name}». Выберите один файл на этом устройстве.`,
};
