import { actionsInRussian } from './actions.ts';
import { eastSlavic } from '../plural.ts';
import { everyoneInRussian } from './everyone.ts';
import { embedInRussian } from './embed.ts';
import { faultsInRussian } from './faults.ts';
import { figuresInRussian } from './figures.ts';
import { issueInRussian } from './issues.ts';
import { launchModelInRussian } from './launch_model.ts';
import { mapInRussian } from './map.ts';
import { methodInRussian } from './method.ts';
import { FIRST_WORDS } from '../first_words.ts';
import { searchInRussian } from './search.ts';
import type { SummaryParts, AnswerWords } from '../words.ts';

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря';
const MONTHS_ALONE =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь';

export const ru: AnswerWords = {
  ...FIRST_WORDS.ru,
  ...embedInRussian,
  ...faultsInRussian,
  ...figuresInRussian,
  ...actionsInRussian,
  ...everyoneInRussian,
  ...launchModelInRussian,
  ...methodInRussian,

  productName: 'Карта дальности',
  unit: { km: () => 'км', mi: (value) => eastSlavic(value, 'миля', 'мили', 'миль') },
  areaUnit: { km: 'км²', mi: 'кв. миль' },
  listOf,
  summary,
  sentence: issueInRussian,
  moreIssues: (count) =>
    `Не удалось использовать ещё ${count} ${eastSlavic(count, 'часть', 'части', 'частей')}.`,

  map: 'Карта',
  ...mapInRussian,
  ...searchInRussian,
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  mapHint:
    'Нажмите на карту в пределах Украины, чтобы добавить точку пуска; перетащите её, чтобы переместить.',

  launchPoints: 'Точки пуска',
  noLaunchPoints: 'Пока ни одной. Нажмите на место в Украине на карте или найдите город.',
  addLaunchPoint: 'Добавить точку пуска',
  addEmpty: 'Сначала введите город или координаты либо нажмите на карту в пределах Украины.',
  searchPlaces: 'Поиск мест',
  wellKnownCities: 'Известные города',
  placesFound: 'Найденные места',
  coordinates: 'Координаты',
  coordinatesHint: '50.91, 34.80',
  orClickMap: 'или нажмите на карту',
  remove: (name) => `Убрать: ${name}`,
  rename: (name) => `Переименовать: ${name}`,
  newName: (name) => `Новое название вместо «${name}»`,
  save: 'Сохранить',
  cancel: 'Отмена',
  launchPointAt: (name, position) => `Точка пуска ${name}, ${position}`,
  occupiedNote: (name) => `${name} — под российской оккупацией с 2014 года.`,
  notInUkraine: (region) =>
    `Точку пуска можно поставить только в пределах Украины. Выбрано: ${region}.`,
  addNearest: (name) => `Добавить вместо этого: ${name}`,
  moveToNearest: (name) => `Переместить сюда: ${name}`,
  launchLimit: (limit) => `Точек пуска может быть не больше ${limit}. Сначала уберите одну.`,
  unknownPlace: 'Это место',
  alreadyThere: (name) => `Такая точка пуска уже есть: ${name}.`,

  range: 'Дальность',
  smallerRange: (number) => `Меньшая дальность ${number}`,
  publishedFigures: 'Опубликованные данные',
  addRange: 'Добавить дальность',
  removeRange: (range) => `Убрать дальность: ${range}`,
  rangeLimits: (min, max) => `Дальность — число от ${min} до ${genitive(max)}.`,
  figureCitation: (printed, outlet, date) => `«${printed}», ${outlet}, ${date}`,
  months: MONTHS.split(' '),
  dateOf: (day, month, year) =>
    day === undefined ? `${monthAlone(month)} ${year} г.` : `${day} ${month} ${year} г.`,

  regionsInRange: 'Регионы в пределах дальности',
  region: 'Регион',
  share: 'Доля',
  inside: 'Внутри',
  nearestLaunchPoint: 'Ближайшая точка пуска',
  distance: 'Расстояние',
  town: 'Город',
  status: 'Положение',
  population: 'Население',
  regionStatus: { inside: 'внутри', partly: 'частично', outside: 'за пределами' },
  townStatus: { inside: 'внутри', edge: 'на краю', outside: 'за пределами' },
  noRegions: 'В пределах этой дальности и вблизи неё нет регионов России.',
  noTowns: 'Городов этого региона в списке нет.',
  townsOf: (region) => `Города: ${region}`,
  moreTowns: (count) => `Показать ещё ${count}`,
  totals: (insideKm2, towns, townsText, population) =>
    `В пределах дальности — ${insideKm2} и ${townsText} ${eastSlavic(towns, 'город', 'города', 'городов')} из списка; население этих городов: ${population}.`,
  regionSentence: (name, share, launch, distance) =>
    `${name}: в пределах дальности ${share} площади. Ближайшая точка пуска: ${launch}, ${distance}.`,
  borderOfUkraine: 'граница Украины',

  actions: 'Действия',
  undo: 'Отменить действие',
  redo: 'Повторить действие',
  fitToRings: 'Показать все круги',
  startAgain: 'Начать заново',
  copyLink: 'Копировать ссылку',
  linkCopied: 'Ссылка скопирована.',
  linkNotCopied: 'Скопировать не удалось; ссылка — в адресной строке.',
  settings: 'Настройки',
  language: 'Язык',
  languageFailed: (name) =>
    `Не удалось загрузить язык «${name}». Проверьте соединение и выберите его ещё раз.`,
  units: 'Единицы',
  kilometres: 'Километры',
  miles: 'Мили',
  theme: 'Тема',
  light: 'Светлая',
  dark: 'Тёмная',
  panelHeight: 'Высота панели',
  panelHeights: { low: 'малая', half: 'средняя', full: 'полная' },

  legend: 'Обозначения',
  legendRing: (range) => `Дальность ${range}`,
  legendInside: 'Регион полностью внутри',
  legendPartly: 'Регион частично внутри',
  legendLaunch: 'Точка пуска',
  notes: 'Примечания',
  sources: 'Источники',
  caveat:
    'Круги показывают опубликованную максимальную дальность от выбранных точек, а не то, что было разрешено, возможно или запланировано.',
  edgeNote:
    'Города, расстояние до которых отличается от дальности не более чем на 2\u00a0%, — «на краю»: настолько же расходятся опубликованные данные. Расстояния геодезические (WGS84); точность границ — около 1\u00a0км, поэтому доли даны в целых процентах.',
  figureNote:
    '306\u00a0км — это «около 190 миль» в обратном пересчёте; большинство изданий пишет 300\u00a0км.',
  borderNote: 'Границы — международно признанные (резолюция Генеральной Ассамблеи ООН 68/262).',
  ukraineModelNote:
    'Из любого места в пределах признанной границы Украины; части этой границы — за линией фронта.',
  dataNote: 'Население — опубликованные данные для городов из списка, для Украины — до 2022 года.',
  source: (attribution) => attribution,

  headline: (range, names) => {
    const start = `Что лежит в пределах ${genitive(range)}`;
    if (names.length === 0) return `${start} от Украины`;
    const points = eastSlavic(names.length, 'точки', 'точек', 'точек');
    if (names.length > 3) return `${start} от ${names.length} ${points} пуска в Украине`;
    return `${start} от ${points} пуска ${listOf(names)}`;
  },
  // «2024 г.» уже с точкой
  rangeCitation: (citations) => `Дальность: ${citations.join('; ')}`,
  sourceLine: (attribution) => `Источники: ${attribution}`,
  named: (name, figure) => `${name} (${figure})`,
  sharesInside: (shares) =>
    shares.length === 0 ? '' : `Доля площади в пределах дальности: ${shares.join(', ')}.`,
};

function monthAlone(genitiveMonth: string): string {
  return MONTHS_ALONE.split(' ')[MONTHS.split(' ').indexOf(genitiveMonth)] ?? genitiveMonth;
}

/** «191 миля» → «191 мили», «192 мили» → «192 миль»; «186,4 мили» остаётся. */
function genitive(range: string): string {
  if (range.includes(',')) return range;
  return range.replace(/мили$/, 'миль').replace(/миля$/, 'мили');
}

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} и ${items[items.length - 1]}`;
}

function summary({ launchCount, from, range, inside, partly }: SummaryParts): string {
  if (from === 'points' && launchCount === 0) {
    return 'Выберите точку пуска в Украине, чтобы увидеть, какие регионы России лежат в пределах дальности.';
  }
  const points = `${launchCount} ${eastSlavic(launchCount, 'точки', 'точек', 'точек')} пуска`;
  const start = `В пределах ${genitive(range)} от ${from === 'ukraine' ? 'Украины' : points}`;
  if (inside.length === 0 && partly.length === 0) return `${start} нет регионов России.`;
  if (inside.length === 0) {
    const partlyVerb = partly.length === 1 ? 'частично лежит' : 'частично лежат:';
    return `${start} ${partlyVerb} ${shortList(partly, 4)}.`;
  }
  const verb = inside.length === 1 ? 'полностью лежит' : 'полностью лежат:';
  const all = `${start} ${verb} ${shortList(inside, 4)}`;
  if (partly.length === 0) return `${all}.`;
  return `${all}; частично — ещё ${partly.length} ${eastSlavic(partly.length, 'регион', 'региона', 'регионов')}.`;
}

function shortList(names: readonly string[], most: number): string {
  if (names.length <= most) return listOf(names);
  const more = names.length - most + 1;
  return `${names.slice(0, most - 1).join(', ')} и ещё ${more} ${eastSlavic(more, 'регион', 'региона', 'регионов')}`;
}
