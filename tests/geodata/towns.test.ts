import { describe, expect, test } from 'vitest';
import { ATLAS } from './ground.ts';

const townById = new Map(ATLAS.towns.map((town) => [town.id, town]));
const named = (region: string, english: string) =>
  ATLAS.towns.find((town) => town.region === region && town.names.en === english);

describe('towns', () => {
  test('are sorted by population, then by id, without a double', () => {
    const sorted = [...ATLAS.towns].sort((a, b) => b.population - a.population || a.id - b.id);
    expect(ATLAS.towns.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
    expect(townById.size).toBe(ATLAS.towns.length);
  });

  test('have at least 1,000 people and a shipped region of Ukraine or Russia', () => {
    const regions = new Set(
      ATLAS.regions.filter(({ country }) => country !== 'BY').map(({ id }) => id),
    );
    expect(
      ATLAS.towns.filter(({ population, region }) => population < 1000 || !regions.has(region)),
    ).toEqual([]);
  });

  test('stand in every shipped region of Ukraine and Russia', () => {
    const lacking = ATLAS.regions.filter(
      ({ id, country }) => country !== 'BY' && !ATLAS.towns.some(({ region }) => region === id),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  // by position these would fall into Bryansk Oblast, Rostov Oblast and Belarus
  test.each([
    ['Seredyna-Buda', 'UA-59'],
    ['Milove', 'UA-09'],
    ['Dobrianka', 'UA-74'],
  ])('%s belongs to %s by its administrative code', (english, region) => {
    expect(named(region, english)).toBeDefined();
  });

  test.each([
    [538560, 'Kursk', 450977, 'simplemaps'],
    [524901, 'Moscow', 10381222, 'geonames'],
  ])('%d %s has the population %d of %s', (id, english, population, source) => {
    expect(townById.get(id)).toMatchObject({
      names: { en: english },
      population,
      populationSource: source,
    });
  });

  test('Sudzha, which SimpleMaps lacks, keeps the figure of GeoNames', () => {
    expect(named('RU-KRS', 'Sudzha')).toMatchObject({
      populationSource: 'geonames',
      names: { ru: 'Суджа', uk: 'Суджа' },
    });
  });

  test('no village has the figure of a city: a figure is given to one town only', () => {
    const large = ATLAS.towns.filter(
      ({ population, populationSource }) => populationSource === 'simplemaps' && population > 50000,
    );
    expect(new Set(large.map(({ population }) => population)).size).toBeGreaterThan(
      large.length - 3,
    );
  });

  test.each([
    ['UA-30', 'Kyiv', 'Київ', 'Киев'],
    ['UA-63', 'Kharkiv', 'Харків', 'Харьков'],
    ['UA-51', 'Odesa', 'Одеса', 'Одесса'],
    ['UA-12', 'Dnipro', 'Дніпро', 'Днепр'],
    ['UA-12', 'Samar', 'Самар', 'Самар'],
    ['UA-12', 'Kamianske', 'Кам’янське', 'Каменское'],
    ['UA-23', 'Zaporizhzhia', 'Запоріжжя', 'Запорожье'],
    ['UA-23', 'Enerhodar', 'Енергодар', 'Энергодар'],
    ['UA-48', 'Mykolaiv', 'Миколаїв', 'Николаев'],
    ['UA-74', 'Chernihiv', 'Чернігів', 'Чернигов'],
    ['UA-14', 'Bakhmut', 'Бахмут', 'Бахмут'],
    ['UA-14', 'Toretsk', 'Торецьк', 'Торецк'],
    ['UA-35', 'Kropyvnytskyi', 'Кропивницький', 'Кропивницкий'],
    ['UA-18', 'Zviahel', 'Звягель', 'Звягель'],
    ['UA-46', 'Sheptytskyi', 'Шептицький', 'Шептицкий'],
    ['UA-63', 'Berestyn', 'Берестин', 'Берестин'],
    ['UA-63', 'Izium', 'Ізюм', 'Изюм'],
    ['UA-63', 'Kupiansk', 'Куп’янськ', 'Купянск'],
    ['UA-40', 'Sevastopol', 'Севастополь', 'Севастополь'],
    ['UA-43', 'Simferopol', 'Сімферополь', 'Симферополь'],
    ['RU-KRS', 'Kursk', 'Курськ', 'Курск'],
    ['RU-KRS', 'Rylsk', 'Рильськ', 'Рыльск'],
    ['RU-KRS', 'Lgov', 'Льгов', 'Льгов'],
    ['RU-KRS', 'Oboyan', 'Обоянь', 'Обоянь'],
    ['RU-BEL', 'Belgorod', 'Бєлгород', 'Белгород'],
    ['RU-BEL', 'Stary Oskol', 'Старий Оскол', 'Старый Оскол'],
    ['RU-BEL', 'Gubkin', 'Губкін', 'Губкин'],
    ['RU-BEL', 'Shebekino', 'Шебекіно', 'Шебекино'],
    ['RU-BRY', 'Bryansk', 'Брянськ', 'Брянск'],
    ['RU-ORL', 'Oryol', 'Орел', 'Орёл'],
    ['RU-LIP', 'Lipetsk', 'Липецьк', 'Липецк'],
    ['RU-ROS', 'Rostov-on-Don', 'Ростов-на-Дону', 'Ростов-на-Дону'],
    ['RU-ROS', 'Taganrog', 'Таганрог', 'Таганрог'],
    ['RU-SMO', 'Smolensk', 'Смоленськ', 'Смоленск'],
    ['RU-KDA', 'Novorossiysk', 'Новоросійськ', 'Новороссийск'],
    ['RU-KGD', 'Sovetsk', 'Советськ', 'Советск'],
    ['RU-ULY', 'Ulyanovsk', 'Ульяновськ', 'Ульяновск'],
  ])('in %s, %s is %s in Ukrainian and %s in Russian', (region, en, uk, ru) => {
    expect(named(region, en)?.names).toEqual({ en, uk, ru });
  });

  test('Ukrainian and Russian names are written in their own alphabets, English ones in Latin letters', () => {
    const wrong = ATLAS.towns.filter(
      ({ names }) =>
        !/^[A-Za-z’\s.-]+$/.test(names.en) ||
        !/^[а-яґєії’\s.-]+$/i.test(names.uk) ||
        !/^[а-яё\s.-]+$/i.test(names.ru),
    );
    expect(wrong.map(({ id, names }) => [id, names])).toEqual([]);
  });

  test('no town of Ukraine bears a name marked as transcribed, and no Russian town of 10,000 does', () => {
    const marked = ATLAS.towns.filter(({ transcribed }) => transcribed);
    expect(
      marked.filter(({ region, population }) => region.startsWith('UA') || population >= 10000),
    ).toEqual([]);
    expect(marked.length).toBeGreaterThan(100);
  });

  test('there is one capital in each country, and one centre in each oblast', () => {
    expect(
      ATLAS.towns
        .filter(({ rank }) => rank === 'capital')
        .map(({ names }) => names.en)
        .sort(),
    ).toEqual(['Kyiv', 'Moscow']);
    const centres = ATLAS.towns.filter(({ rank }) => rank === 'centre').map(({ region }) => region);
    const expected = ATLAS.regions
      .filter(({ id, country }) => country !== 'BY' && !WITHOUT_CENTRE.has(id))
      .map(({ id }) => id);
    expect(centres.sort()).toEqual(expected.sort());
  });
});

/** The two capitals, and the oblasts around them that are governed from there. */
const WITHOUT_CENTRE = new Set(['UA-30', 'UA-32', 'RU-MOW', 'RU-MOS']);
