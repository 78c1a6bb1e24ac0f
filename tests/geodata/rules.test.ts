import { describe, expect, test } from 'vitest';
import { romanizedRussian, romanizedUkrainian } from '../../geodata/romanization.ts';
import { ukrainianOf } from '../../geodata/transcription.ts';
import { parseAtlas } from '../../src/core/parse_atlas.ts';

describe('rules of spelling', () => {
  test.each([
    ['Рыльск', 'Рильськ'],
    ['Елец', 'Єлець'],
    ['Щёкино', 'Щокіно'],
    ['Орехово-Зуево', 'Орехово-Зуєво'],
    ['Ульяновск', 'Ульяновськ'],
    ['Гусь-Хрустальный', 'Гусь-Хрустальний'],
    ['Энгельс', 'Енгельс'],
    ['Черкесск', 'Черкеськ'],
    ['Приволжский', 'Приволжський'],
    ['Вязьма', 'В’язьма'],
    ['Жиздра', 'Жиздра'],
  ])('the Russian %s is %s in Ukrainian', (russian, ukrainian) => {
    expect(ukrainianOf(russian)).toBe(ukrainian);
  });

  test.each([
    ['Запоріжжя', 'Zaporizhzhia'],
    ['Згурівка', 'Zghurivka'],
    ['Єнакієве', 'Yenakiieve'],
    ['Знам’янка', 'Znamianka'],
  ])('the Ukrainian %s is %s in English', (ukrainian, english) => {
    expect(romanizedUkrainian(ukrainian)).toBe(english);
  });

  test.each([
    ['Старый Оскол', 'Stary Oskol'],
    ['Елец', 'Yelets'],
    ['Льгов', 'Lgov'],
    ['Орёл', 'Oryol'],
    ['Сергиев Посад', 'Sergiyev Posad'],
  ])('the Russian %s is %s in English', (russian, english) => {
    expect(romanizedRussian(russian)).toBe(english);
  });
});

test('a file that is not the committed one is refused with a sentence', () => {
  expect(() => parseAtlas({}, {})).toThrow('not the committed geodata/map.json');
});
