import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/languages.ts';
import { ATLAS } from './ground.ts';

const regionById = new Map(ATLAS.regions.map((region) => [region.id, region]));

describe('names of regions and countries', () => {
  const units = [...ATLAS.regions, ...ATLAS.countries];

  test.each(LANGUAGES)('every unit has a name in %s', (language) => {
    expect(units.filter(({ names }) => !names[language]?.trim()).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['uk', /^[а-яґєії’\s—-]+$/i],
    ['ru', /^[а-яё\s—-]+$/i],
    ['el', /^[α-ωάέήίόύώϊϋΐΰ\s-]+$/i],
  ] as const)('names in %s are written in its own alphabet', (language, alphabet) => {
    expect(
      units.map(({ names }) => names[language]).filter((name) => !alphabet.test(name)),
    ).toEqual([]);
  });

  test('no two regions have the same name in any language', () => {
    for (const language of LANGUAGES)
      expect(new Set(ATLAS.regions.map(({ names }) => names[language])).size).toBe(
        ATLAS.regions.length,
      );
  });

  test.each([
    [
      'RU-KRS',
      [
        'Kursk Oblast',
        'Курська область',
        'Курская область',
        'Περιφέρεια Κουρσκ',
        'Oblast Kursk',
        'oblast de Koursk',
        'óblast de Kursk',
        'obwód kurski',
      ],
    ],
    [
      'UA-51',
      [
        'Odesa Oblast',
        'Одеська область',
        'Одесская область',
        'Περιφέρεια Οδησσού',
        'Oblast Odesa',
        'oblast d’Odessa',
        'óblast de Odesa',
        'obwód odeski',
      ],
    ],
  ])('%s is named as newspapers name it', (id, names) => {
    expect(LANGUAGES.map((language) => regionById.get(id)?.names[language])).toEqual(names);
  });
});
