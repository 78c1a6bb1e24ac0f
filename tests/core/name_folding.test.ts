import { expect, test } from 'vitest';
import { foldName, latinSpellings } from '../../src/core/name_folding.ts';

test.each([
  ['KYIV', 'kiiv', 'kiv'],
  ['Yuzhnyy', 'iuzhni', 'iuzhni'],
  ['Jagiełło', 'iagiello', 'iagiello'],
  ['Łódź', 'lodz', 'lodz'],
  ['Straße', 'strasse', 'strasse'],
  ['Cernăuți', 'cernauti', 'cernauti'],
  ['Οδησσός', 'οδησσοσ', 'οδησσοσ'],
  ["Kam'ianets-Podil's'kyi", 'kamianets podilski', 'kamianets podilski'],
  ['Кам’янець-Подільський', 'камянец подилский', 'камянец подилскии'],
  ['Київ', 'киив', 'киив'],
  ['Ґалаґан', 'галаган', 'галаган'],
  ['Єлисаветград', 'елисаветград', 'елисаветград'],
  ['Эльбрус', 'елбрус', 'елбрус'],
  ['Объезд', 'обезд', 'обезд'],
  ['Крым', 'крим', 'крим'],
  ['Орёл', 'орел', 'орел'],
  ['  A - B  2 ', 'a b 2', 'a b 2'],
  [' - ', '', ''],
])('“%s” is compared as another spelling of it is', (name, spelling, folded) => {
  expect(foldName(name)).toBe(folded);
  expect(foldName(spelling)).toBe(folded);
  // again, as letters are remembered
  expect(foldName(name)).toBe(folded);
});

test('a Russian name is spelt letter by letter in Latin', () => {
  const pangram = 'Съешь же ещё этих мягких французских булок да выпей чаю';
  const [plain] = latinSpellings(pangram);
  expect(plain).toBe('sesh zhe eshche etikh miagkikh frantsuzskikh bulok da vipei chaiu');
});

test.each([
  ['Николаев', ['nikolaev', 'nikolaiev']],
  ['Енакиево', ['enakievo', 'ienakiievo']],
  ['Подъезд', ['podezd', 'podiezd']],
  ['Орёл', ['orel']],
  ['Курск', ['kursk']],
])('%s is spelt %j', (name, spellings) => {
  expect(latinSpellings(name)).toEqual(spellings.map(foldName));
});
