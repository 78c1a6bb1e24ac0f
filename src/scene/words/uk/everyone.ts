import type { EveryoneWords } from '../everyone_words.ts';

export const everyoneInUkrainian: EveryoneWords = {
  steps: {
    added: (name) => `додати «${name}»`,
    removed: (name) => `прибрати «${name}»`,
    moved: (name) => `пересунути «${name}»`,
    renamed: (name) => `перейменувати «${name}»`,
    changed: (name) => `змінити «${name}»`,
    launches: 'змінити точки пуску',
    from: 'змінити, звідки рахувати',
    ranges: 'змінити дальність',
    frame: 'змінити кадр зображення',
    title: 'змінити заголовок',
    subtitle: 'змінити підзаголовок',
    note: 'змінити примітку',
    credit: 'змінити автора',
    size: 'змінити розмір',
    palette: 'змінити палітру',
    background: 'змінити тло',
    inset: 'перемістити оглядову карту',
    names: 'змінити назви на карті',
    everything: 'відкрити іншу карту',
  },
  reports: {
    added: (name) => `Додано: ${name}.`,
    removed: (name) => `Прибрано: ${name}.`,
    moved: (name, place) => `Пересунуто: ${name}, ${place}.`,
    renamed: (name) => `Перейменовано: ${name}.`,
    changed: (name) => `Змінено: ${name}.`,
  },
  undoStep: (step) => `Скасувати дію: ${step}`,
  redoStep: (step) => `Повторити дію: ${step}`,
  undone: (step) => `Скасовано дію: ${step}.`,
  redone: (step) => `Повторено дію: ${step}.`,

  system: 'Як у системі',

  shortcuts: 'Клавіатурні скорочення',
  keyNames: {
    ctrl: 'Ctrl',
    option: 'Option',
    shift: 'Shift',
    arrows: 'Стрілки',
    enter: 'Enter',
    escape: 'Esc',
  },

  moveHint: (wide) => `Стрілки пересувають її на 1 км, із Shift — на 10 км, із ${wide} — на 50 км.`,
  showLaunch: (name) => `Показати на карті: ${name}`,
  coordinatesOf: (name) => `Координати: ${name}`,

  placeByKeyboard: 'Поставити з клавіатури',
  crosshairEnded: 'Розміщення з клавіатури завершено.',

  hintsTitle: 'Поради',
  hints: [
    'Клацніть на карті в межах України, щоб додати точку пуску. Точку можна перетягнути.',
    'Виберіть регіон у таблиці або на карті, щоб побачити його міста й відстань до них.',
    'Адреса сторінки зберігає все, що ви обрали. Скопіюйте її, щоб поділитися.',
  ],
  nextHint: 'Наступна порада',
  closeHints: 'Закрити поради',
  hintCount: (number, count) => `${number} з ${count}`,

  tryExample: 'Спробувати приклад',
};
