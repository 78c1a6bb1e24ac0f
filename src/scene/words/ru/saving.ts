import type { SavingWords } from '../saving_words.ts';

export const savingInRussian: SavingWords = {
  openSaved: 'Файл не сохранился? Открыть его',
  pngDisturbed:
    'Этот браузер меняет нарисованное страницами, чтобы защитить от слежки, и PNG был бы неверным. Сохраните SVG или PDF либо разрешите этой странице читать данные холста (canvas).',
  csvForExcel: 'CSV для Excel с десятичной запятой: столбцы через точку с запятой',
};
