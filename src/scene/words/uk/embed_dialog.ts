import type { EmbedDialogWords } from '../embed_dialog_words.ts';

export const embedDialogInUkrainian: EmbedDialogWords = {
  embedTitle: 'Вбудувати цю карту',
  embedWay: 'Вид коду',
  embedWays: { frame: 'Фрейм', script: 'Фрейм зі скриптом', picture: 'Зображення' },
  embedWayHints: {
    frame: 'Для будь-якої системи, що приймає iframe. Висота лишається такою, як тут.',
    script:
      'Фрейм набуває потрібної висоти. Для сторінок, що дозволяють скрипти; без них висота лишається такою, як тут.',
    picture:
      'Для сайтів, що не дозволяють фреймів: збережіть графіку як PNG і SVG, завантажте обидва файли на сайт і замініть назви файлів їхніми адресами.',
  },
  embedMaps: { live: 'Інтерактивна', static: 'Статична' },
  embedTables: { folded: 'Згорнута', below: 'Розгорнута', none: 'Без таблиці' },
  embedTableLabel: 'Таблиця',
  embedReadersTheme: 'Як у читача',
  embedHeight: 'Висота карти в пікселях',
  embedHeightLimits: (min, max) => `Висота — ціле число від ${min} до ${max}.`,
  embedCode: 'Код для копіювання',
  copyCode: 'Копіювати код',
  codeCopied: 'Код скопійовано.',
  codeNotCopied: 'Не вдалося скопіювати код. Його виділено: скопіюйте з клавіатури.',
};
