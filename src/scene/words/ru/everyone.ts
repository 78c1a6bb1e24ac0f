import type { EveryoneWords } from '../everyone_words.ts';

export const everyoneInRussian: EveryoneWords = {
  steps: {
    added: (name) => `добавить «${name}»`,
    removed: (name) => `убрать «${name}»`,
    moved: (name) => `переместить «${name}»`,
    renamed: (name) => `переименовать «${name}»`,
    changed: (name) => `изменить «${name}»`,
    launches: 'изменить точки пуска',
    from: 'изменить, откуда считать',
    ranges: 'изменить дальность',
    frame: 'изменить кадр изображения',
    title: 'изменить заголовок',
    subtitle: 'изменить подзаголовок',
    note: 'изменить примечание',
    credit: 'изменить автора',
    size: 'изменить размер',
    palette: 'изменить палитру',
    background: 'изменить фон',
    inset: 'переместить обзорную карту',
    names: 'изменить названия на карте',
    everything: 'открыть другую карту',
  },
  reports: {
    added: (name) => `Добавлено: ${name}.`,
    removed: (name) => `Убрано: ${name}.`,
    moved: (name, place) => `Перемещено: ${name}, ${place}.`,
    renamed: (name) => `Переименовано: ${name}.`,
    changed: (name) => `Изменено: ${name}.`,
  },
  undoStep: (step) => `Отменить действие: ${step}`,
  redoStep: (step) => `Повторить действие: ${step}`,
  undone: (step) => `Отменено действие: ${step}.`,
  redone: (step) => `Повторено действие: ${step}.`,

  system: 'Как в системе',

  shortcuts: 'Сочетания клавиш',
  keyNames: {
    ctrl: 'Ctrl',
    option: 'Option',
    shift: 'Shift',
    arrows: 'Стрелки',
    enter: 'Enter',
    escape: 'Esc',
  },

  moveHint: (wide) => `Стрелки перемещают её на 1 км, с Shift — на 10 км, с ${wide} — на 50 км.`,
  showLaunch: (name) => `Показать на карте: ${name}`,
  coordinatesOf: (name) => `Координаты: ${name}`,

  placeByKeyboard: 'Поставить с клавиатуры',
  crosshairEnded: 'Размещение с клавиатуры завершено.',

  hintsTitle: 'Советы',
  hints: [
    'Нажмите на карте в пределах Украины, чтобы добавить точку пуска. Точку можно перетащить.',
    'Выберите регион в таблице или на карте, чтобы увидеть его города и расстояние до них.',
    'Адрес страницы хранит всё, что вы выбрали. Скопируйте его, чтобы поделиться.',
  ],
  nextHint: 'Следующий совет',
  closeHints: 'Закрыть советы',
  hintCount: (number, count) => `${number} из ${count}`,

  tryExample: 'Попробовать пример',
};
