import type { ShortcutsWords } from '../shortcuts_words.ts';

export const shortcutsInUkrainian: ShortcutsWords = {
  shortcutsOn: 'Скорочення з однієї клавіші',
  shortcutsOnHint:
    'Вимкніть, якщо вони заважають голосовому керуванню чи програмі екранного читання.',
  shortcutNames: {
    help: 'Показати цей перелік',
    place: 'Поставити точку пуску з клавіатури',
    search: 'Шукати місце',
    launches: 'Перейти до точок пуску',
    regions: 'Перейти до регіонів у межах дальності',
    fit: 'Показати всі кола',
    examples: 'Спробувати приклад',
    graphic: 'Зробити графіку',
    link: 'Копіювати посилання',
  },
  keysAnywhere: 'Будь-де на сторінці',
  keysOnPoint: 'На точці пуску або перехресті',
  keysOnMap: 'На карті',
  moveBy: (distance) => `Пересунути на ${distance}`,
  panMap: 'Пересунути карту',
  zoomMap: 'Наблизити й віддалити',
  crosshairHint: (wide) =>
    `Стрілки пересувають перехрестя на 1 км, із Shift — на 10 км, із ${wide} — на 50 км. Enter додає точку пуску, Esc завершує.`,
  addHere: 'Додати точку пуску на перехресті',
  crosshairNear: (position, town, distance) => `${position} – ${town}, ${distance}`,
  crosshairAt: (position, town) => `${position} – ${town}`,
  crosshairOutside: 'за межами України',
  examplesHint: 'Щоб повернути теперішню карту, досить один раз скасувати дію.',
  examples: {
    kursk: 'Курська область із Сум',
    twoRanges: '165 км проти 306 км',
    sixKilometres: '300 і 306 км: що змінюють 6 км',
    regionalCentres: 'З центрів п’яти областей, що межують з Росією',
    kharkiv: 'Що в межах дальності від Харкова',
    anywhere: 'З будь-якого місця в Україні',
    stormShadow: '250 км — опубліковане значення для Storm Shadow',
  },
};
