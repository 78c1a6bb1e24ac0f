import type { EmbedDialogWords } from '../embed_dialog_words.ts';

export const embedDialogInRussian: EmbedDialogWords = {
  embedTitle: 'Встроить эту карту',
  embedWay: 'Вид кода',
  embedWays: { frame: 'Фрейм', script: 'Фрейм со скриптом', picture: 'Изображение' },
  embedWayHints: {
    frame: 'Для любой системы, которая принимает iframe. Высота остаётся такой, как здесь.',
    script:
      'Фрейм принимает нужную высоту. Для страниц, где разрешены скрипты; без них высота остаётся такой, как здесь.',
    picture:
      'Для сайтов, где фреймы запрещены: сохраните графику как PNG и SVG, загрузите оба файла на сайт и замените имена файлов их адресами.',
  },
  embedMaps: { live: 'Интерактивная', static: 'Статичная' },
  embedTables: { folded: 'Свёрнута', below: 'Развёрнута', none: 'Без таблицы' },
  embedTableLabel: 'Таблица',
  embedReadersTheme: 'Как у читателя',
  embedHeight: 'Высота карты в пикселях',
  embedHeightLimits: (min, max) => `Высота — целое число от ${min} до ${max}.`,
  embedCode: 'Код для копирования',
  copyCode: 'Скопировать код',
  codeCopied: 'Код скопирован.',
  codeNotCopied: 'Не удалось скопировать код. Он выделен: скопируйте его с клавиатуры.',
};
