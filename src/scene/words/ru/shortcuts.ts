import type { ShortcutsWords } from '../shortcuts_words.ts';

export const shortcutsInRussian: ShortcutsWords = {
  shortcutsOn: 'Команды одной клавишей',
  shortcutsOnHint:
    'Отключите, если они мешают голосовому управлению или программе экранного чтения.',
  shortcutNames: {
    help: 'Показать этот список',
    place: 'Поставить точку пуска с клавиатуры',
    search: 'Искать место',
    launches: 'Перейти к точкам пуска',
    regions: 'Перейти к регионам в пределах дальности',
    fit: 'Показать все круги',
    examples: 'Попробовать пример',
    graphic: 'Создать графику',
    link: 'Копировать ссылку',
  },
  keysAnywhere: 'В любом месте страницы',
  keysOnPoint: 'На точке пуска или перекрестии',
  keysOnMap: 'На карте',
  moveBy: (distance) => `Переместить на ${distance}`,
  panMap: 'Сдвинуть карту',
  zoomMap: 'Приблизить и отдалить',
  crosshairHint: (wide) =>
    `Стрелки перемещают перекрестие на 1 км, с Shift — на 10 км, с ${wide} — на 50 км. Enter добавляет точку пуска, Esc завершает.`,
  addHere: 'Добавить точку пуска на перекрестии',
  crosshairNear: (position, town, distance) => `${position} – ${town}, ${distance}`,
  crosshairAt: (position, town) => `${position} – ${town}`,
  crosshairOutside: 'за пределами Украины',
  examplesHint: 'Чтобы вернуть нынешнюю карту, достаточно один раз отменить действие.',
  examples: {
    kursk: 'Курская область из Сум',
    twoRanges: '165 км против 306 км',
    sixKilometres: '300 и 306 км: что меняют 6 км',
    regionalCentres: 'Из центров пяти областей, граничащих с Россией',
    kharkiv: 'Что в пределах дальности от Харькова',
    anywhere: 'Из любого места в Украине',
    stormShadow: '250 км — опубликованное значение для Storm Shadow',
  },
};
