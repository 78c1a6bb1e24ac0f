import { actionsInUkrainian } from './actions.ts';
import { eastSlavic } from '../plural.ts';
import { everyoneInUkrainian } from './everyone.ts';
import { embedInUkrainian } from './embed.ts';
import { faultsInUkrainian } from './faults.ts';
import { figuresInUkrainian } from './figures.ts';
import { issueInUkrainian } from './issues.ts';
import { launchModelInUkrainian } from './launch_model.ts';
import { mapInUkrainian } from './map.ts';
import { methodInUkrainian } from './method.ts';
import { FIRST_WORDS } from '../first_words.ts';
import { searchInUkrainian } from './search.ts';
import type { SummaryParts, AnswerWords } from '../words.ts';

const MONTHS =
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня';
const MONTHS_ALONE =
  'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень';

export const uk: AnswerWords = {
  ...FIRST_WORDS.uk,
  ...embedInUkrainian,
  ...faultsInUkrainian,
  ...figuresInUkrainian,
  ...actionsInUkrainian,
  ...everyoneInUkrainian,
  ...launchModelInUkrainian,
  ...methodInUkrainian,

  productName: 'Карта дальності',
  unit: { km: () => 'км', mi: (value) => eastSlavic(value, 'миля', 'милі', 'миль') },
  areaUnit: { km: 'км²', mi: 'кв. миль' },
  listOf,
  summary,
  sentence: issueInUkrainian,
  moreIssues: (count) =>
    `Не вдалося використати ще ${count} ${eastSlavic(count, 'частину', 'частини', 'частин')}.`,

  map: 'Карта',
  ...mapInUkrainian,
  ...searchInUkrainian,
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  mapHint: 'Клацніть у межах України, щоб додати точку пуску; перетягніть її, щоб пересунути.',

  launchPoints: 'Точки пуску',
  noLaunchPoints: 'Поки жодної. Клацніть місце в Україні на карті або знайдіть місто.',
  addLaunchPoint: 'Додати точку пуску',
  addEmpty: 'Спершу введіть місто чи координати або клацніть у межах України на карті.',
  searchPlaces: 'Пошук місць',
  wellKnownCities: 'Відомі міста',
  placesFound: 'Знайдені місця',
  coordinates: 'Координати',
  coordinatesHint: '50.91, 34.80',
  orClickMap: 'або клацніть на карті',
  remove: (name) => `Прибрати: ${name}`,
  rename: (name) => `Перейменувати: ${name}`,
  newName: (name) => `Нова назва замість «${name}»`,
  save: 'Зберегти',
  cancel: 'Скасувати',
  launchPointAt: (name, position) => `Точка пуску ${name}, ${position}`,
  occupiedNote: (name) => `${name} — під російською окупацією з 2014 року.`,
  notInUkraine: (region) => `Точку пуску можна поставити лише в межах України. Вибрано: ${region}.`,
  addNearest: (name) => `Додати натомість: ${name}`,
  moveToNearest: (name) => `Пересунути сюди: ${name}`,
  launchLimit: (limit) => `Точок пуску може бути щонайбільше ${limit}. Спершу приберіть одну.`,
  unknownPlace: 'Це місце',
  alreadyThere: (name) => `${name} уже є серед точок пуску.`,

  range: 'Дальність',
  smallerRange: (number) => `Менша дальність ${number}`,
  publishedFigures: 'Опубліковані дані',
  addRange: 'Додати дальність',
  removeRange: (range) => `Прибрати дальність ${range}`,
  rangeLimits: (min, max) => `Дальність — число від ${min} до ${max}.`,
  figureCitation: (printed, outlet, date) => `«${printed}», ${outlet}, ${date}`,
  months: MONTHS.split(' '),
  dateOf: (day, month, year) =>
    day === undefined ? `${monthAlone(month)} ${year} р.` : `${day} ${month} ${year} р.`,

  regionsInRange: 'Регіони в межах дальності',
  region: 'Регіон',
  share: 'Частка',
  inside: 'Усередині',
  nearestLaunchPoint: 'Найближча точка пуску',
  distance: 'Відстань',
  town: 'Місто',
  status: 'Положення',
  population: 'Населення',
  regionStatus: { inside: 'усередині', partly: 'частково', outside: 'поза межами' },
  townStatus: { inside: 'усередині', edge: 'на межі', outside: 'поза межами' },
  noRegions: 'У межах цієї дальності та поблизу неї немає регіонів Росії.',
  noTowns: 'Міст цього регіону у списку немає.',
  townsOf: (region) => `Міста: ${region}`,
  moreTowns: (count) => `Показати ще ${count}`,
  totals: (insideKm2, towns, townsText, population) =>
    `Усередині — ${insideKm2} і ${townsText} ${eastSlavic(towns, 'місто', 'міста', 'міст')} зі списку; населення цих міст: ${population}.`,
  regionSentence: (name, share, launch, distance) =>
    `${name}: усередині ${share}. Найближча точка пуску: ${launch}, ${distance}.`,
  borderOfUkraine: 'кордон України',

  actions: 'Дії',
  undo: 'Скасувати дію',
  redo: 'Повторити дію',
  fitToRings: 'Показати всі кола',
  startAgain: 'Почати заново',
  copyLink: 'Копіювати посилання',
  linkCopied: 'Посилання скопійовано.',
  linkNotCopied: 'Скопіювати не вдалося; посилання — в адресному рядку.',
  settings: 'Налаштування',
  language: 'Мова',
  languageFailed: (name) =>
    `Не вдалося завантажити мову «${name}». Перевірте з’єднання й виберіть її ще раз.`,
  units: 'Одиниці',
  kilometres: 'Кілометри',
  miles: 'Милі',
  theme: 'Тема',
  light: 'Світла',
  dark: 'Темна',
  panelHeight: 'Висота панелі',
  panelHeights: { low: 'мала', half: 'середня', full: 'повна' },

  legend: 'Позначення',
  legendRing: (range) => `Дальність ${range}`,
  legendInside: 'Регіон повністю всередині',
  legendPartly: 'Регіон частково всередині',
  legendLaunch: 'Точка пуску',
  notes: 'Примітки',
  sources: 'Джерела',
  caveat:
    'Кола показують опубліковану найбільшу дальність від вибраних точок, а не те, що було дозволено, можливо чи заплановано.',
  edgeNote:
    'Міста, відстань до яких відрізняється від дальності не більш як на 2\u00a0%, — «на межі»: на стільки ж різняться опубліковані дані. Відстані геодезичні (WGS84); точність кордонів — близько 1\u00a0км, тому частки подано в цілих відсотках.',
  figureNote:
    '306\u00a0км — це «близько 190 миль» у перерахунку назад; більшість видань пише 300\u00a0км.',
  borderNote: 'Кордони — міжнародно визнані (резолюція Генеральної Асамблеї ООН 68/262).',
  ukraineModelNote:
    'З будь-якого місця в межах визнаного кордону України; частини цього кордону — за лінією фронту.',
  dataNote: 'Населення — опубліковані дані для міст зі списку, для України — до 2022 року.',
  source: (attribution) => attribution,

  headline: (range, names) => {
    if (names.length === 0) return `Що лежить у межах ${range} від України`;
    if (names.length > 3) {
      const places = eastSlavic(names.length, 'точка', 'точки', 'точок');
      return `Що лежить у межах ${range}: ${names.length} ${places} пуску в Україні`;
    }
    return `Що лежить у межах ${range}: ${names.join(', ')}`;
  },
  // «2024 р.» уже має крапку
  rangeCitation: (citations) => `Дальність: ${citations.join('; ')}`,
  sourceLine: (attribution) => `Джерела: ${attribution}`,
  named: (name, figure) => `${name} — ${figure}`,
  sharesInside: (shares) =>
    shares.length === 0 ? '' : `Частка площі всередині: ${shares.join('; ')}.`,
};

function monthAlone(genitive: string): string {
  return MONTHS_ALONE.split(' ')[MONTHS.split(' ').indexOf(genitive)] ?? genitive;
}

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} та ${items[items.length - 1]}`;
}

function summary({ launchCount, from, range, inside, partly }: SummaryParts): string {
  if (from === 'points' && launchCount === 0) {
    return 'Виберіть точку пуску в Україні, щоб побачити, які регіони Росії лежать у межах дальності.';
  }
  const points = `${launchCount} ${eastSlavic(launchCount, 'точки', 'точок', 'точок')} пуску`;
  const start = `З ${from === 'ukraine' ? 'будь-якого місця в Україні' : points} в межах ${range}`;
  if (inside.length === 0 && partly.length === 0) return `${start} немає регіонів Росії.`;
  if (inside.length === 0) {
    const partlyVerb = partly.length === 1 ? 'частково лежить' : 'частково лежать';
    return `${start} ${partlyVerb} ${shortList(partly, 4)}.`;
  }
  const verb = inside.length === 1 ? 'повністю лежить' : 'повністю лежать';
  const all = `${start} ${verb} ${shortList(inside, 4)}`;
  if (partly.length === 0) return `${all}.`;
  return `${all}, частково — ще ${partly.length} ${eastSlavic(partly.length, 'регіон', 'регіони', 'регіонів')}.`;
}

function shortList(names: readonly string[], most: number): string {
  if (names.length <= most) return listOf(names);
  const more = names.length - most + 1;
  return `${names.slice(0, most - 1).join(', ')} та ще ${more} ${eastSlavic(more, 'регіон', 'регіони', 'регіонів')}`;
}
