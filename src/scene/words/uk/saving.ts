import type { SavingWords } from '../saving_words.ts';

export const savingInUkrainian: SavingWords = {
  openSaved: 'Файл не зберігся? Відкрити його',
  pngDisturbed:
    'Цей браузер змінює намальоване сторінками, щоб захистити від стеження, і PNG був би хибним. Збережіть SVG чи PDF або дозвольте цій сторінці читати дані полотна (canvas).',
  csvForExcel: 'CSV для Excel із десятковою комою: стовпці через крапку з комою',
};
