import { encodeLink, LINK_KEYS } from '../../src/permalink/permalink.ts';
import type { Dice } from './dice.ts';
import { randomScenario } from './random_scenarios.ts';

// prettier-ignore
const VALUES = [
  '', '1', '2', '0', '-0', '999999', '1e9', 'NaN', 'Infinity', '-Infinity', '0x1F', '50.9077,34.7981', '34.7981,50.9077',
  '50,30,A,B', '91,181', '５０.９,３４.８', '50°N,30°E', '165,306', '306,165,306', '10,500', '9.99', '1e-9', '306km',
  'atacms-306-otgr', '-,-', 'toString', '__proto__', 'constructor', '28,48,42,54', '42,54,28,48', 'fit', 'ukraine',
  'points', 'uk', 'UK-UA', 'dark', 'mi', 'social', '1200x675', 'press', 'town-1,region-RU-KRS', 'launch-1,50,30',
  '%D0%A1%D1%83', '%', '%2', '%D0', '%FF', '%2525', '%00', '%EF%BB%BF', '+', '%20', '\ud800', '\udc00x', '‮', '“a”', '<b>',
];
// prettier-ignore
const SIGNS = [
  '?', '&', '=', ',', '.', '%', '#', '+', '-', '−', ';', '&amp;', '&amp;amp;', '\\u0026', '&quot;', '%26', '%3D', '%3F',
  '…', '...', ')', '(', '"', '”', '*', '|', '\n', '\t', '\0', ' ', '\u00a0', '\u200b', '\ufeff', '\ud83d', 'https://',
  '/', '?v=1', '&at=', '&__proto__[x]=1', '&constructor=1', 'utm_source=x&', 'fbclid=x', '9'.repeat(400),
];
const BEFORE = [
  '',
  '?',
  '/?',
  'https://example.org/?',
  'see (https://example.org/embed/?',
  '#',
  '  ',
];

/** Parts of the format and of other pages, in any order and number, with good and bad values. */
export function structuredText(dice: Dice): string {
  const keys = [...LINK_KEYS, 'utm_source', '__proto__', 'constructor', 'beta', 'a[b]', 'AT', ''];
  const parts = dice.list(dice.below(14), () => `${dice.one(keys)}=${dice.one(VALUES)}`);
  return dice.one(BEFORE) + parts.join(dice.one(['&', '&', '&', '&amp;', ';', '?', '\n&']));
}

/** A good link after one to four accidents. */
export function mutatedText(dice: Dice): string {
  let text = dice.one(BEFORE) + encodeLink(randomScenario(dice)).slice(1);
  for (let count = dice.between(1, 4); count > 0; count -= 1) text = accident(text, dice);
  return text;
}

function accident(text: string, dice: Dice): string {
  const from = dice.below(text.length + 1);
  const to = Math.min(from + dice.below(12), text.length);
  const piece = text.slice(from, to);
  return dice.one([
    () => text.slice(0, from),
    () => text.slice(from),
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, from) + dice.one(SIGNS) + text.slice(to),
    () => text.slice(0, to) + piece.repeat(dice.between(1, 40)) + text.slice(to),
    () => text.slice(0, from) + piece.toUpperCase() + text.slice(to),
    () => text.replaceAll('&', dice.one(['&amp;', ';', '%26', ' &', '&&'])),
    () => encodeURIComponent(text.toWellFormed()),
    () => text.replaceAll('%', '%25'),
    () => text + dice.one(SIGNS),
  ])();
}

/** Characters with no sense, often signs that mean something in links. */
export function noiseText(dice: Dice): string {
  const length = dice.chance(2) ? dice.below(4000) : dice.below(60);
  const limit = dice.one([0x80, 0x80, 0x600, 0x10000]);
  return dice
    .list(length, () =>
      dice.chance(20) ? dice.one(SIGNS) : String.fromCharCode(dice.below(limit)),
    )
    .join('');
}
