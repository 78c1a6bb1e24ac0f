import { capitalized } from './letters.ts';

/**
 * The Ukrainian form of a Russian place name by the rules of the Ukrainian orthography of 2019, § 144 (Russian names):
 * Рыльск is Рильськ, Елец is Єлець, Щёкино is Щокіно. What custom has settled otherwise is in overrides/towns.json.
 */
export function ukrainianOf(russian: string): string {
  return russian.replace(/\p{L}+/gu, (word) =>
    capitalizedLike(word, transcribed(word.toLowerCase())),
  );
}

const VOWEL = 'аеёиоуыэюя';
/** After these и stays и: Жиздра, Чистополь, Нижний. */
const HISSING = 'жчшщц';

/** In order; each rule reads what the rules before it have left. A Latin i stands for an и that is Ukrainian already. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // endings of adjectives and nouns
  [/сский$/, 'ський'],
  [/([сц])кий$/, '$1ький'],
  [/нижний$/, 'нiжній'],
  [/[ыи]й$/, 'iй'],
  [/([сц])кие$/, '$1ькі'],
  [/([сц])к(ая|а)$/, '$1ька'],
  [/([сц])ко([ей])$/, '$1ько$2'],
  [/ько?е$/, 'ьке'],
  [/с?ск$/, 'ськ'],
  [/цк$/, 'цьк'],
  [/[ыи]е$/, 'і'],
  [/([бвмпф])ье$/, '$1ʼє'],
  [/ее$/, 'є'],
  [/ое$/, 'е'],
  [/ая$/, 'а'],
  [/яя$/, 'я'],
  [/ия$/, 'ія'],
  [/ец$/, 'ець'],
  [/ица$/, 'iця'],
  [/цы$/, 'ці'],
  [/(ич|щ|ч|ж|ш)и$/, '$1і'],
  [/([гкх])и$/, '$1i'],
  [/ич(?=і?$)/, 'iч'],
  [/иц(?=[іь])/, 'iц'],
  [/ищ/, 'iщ'],
  [/ик$/, 'iк'],
  [/([жчшщ])ь/g, '$1'],
  // prefixes, names of persons and roots in which и stays or е is є
  [/^при/, 'прi'],
  [/^нижн/, 'нiжн'],
  [/^велик/, 'велiк'],
  [/^кисл/, 'кiсл'],
  [/^звениг/, 'звенiг'],
  [/^пяти/, 'пʼятi'],
  [/^пят/, 'пʼят'],
  [/^вяз/, 'вʼяз'],
  [/михайл/, 'мiхайл'],
  [/кирил/, 'кiрил'],
  [/тихо/, 'тiхо'],
  [/дмитри/, 'дмiтрі'],
  [/дмитр/, 'дмiтр'],
  [/димитр/, 'дiмiтр'],
  [/борис/, 'борiс'],
  [/гаврил/, 'гаврiл'],
  [/данил/, 'данiл'],
  [/константин/, 'костянтiн'],
  [/бел(?!ь)/, 'бєл'],
  [/лес(?=[нко])/, 'лєс'],
  // letters
  [new RegExp(`(?<=^|[${VOWEL}ъьйі])е`, 'g'), 'є'],
  [/(?<=[чшщжц])ё/g, 'о'],
  [new RegExp(`(?<=^|[${VOWEL}ъьй])ё`, 'g'), 'йо'],
  [/ё/g, 'ьо'],
  [/(?<=[бпвмфгкхжчшщр])ь(?=[єюяи])/g, 'ʼ'],
  [/ъ/g, 'ʼ'],
  [/ьи/g, 'ьї'],
  [new RegExp(`(?<=[${VOWEL}єʼ])и`, 'g'), 'ї'],
  [new RegExp(`(?<=[${HISSING}])и`, 'g'), 'i'],
  [/и/g, 'і'],
  [/ы/g, 'и'],
  [/э/g, 'е'],
  [/i/g, 'и'],
  [/ʼ/g, '’'],
];

function transcribed(word: string): string {
  return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}

function capitalizedLike(model: string, word: string): string {
  return model[0] === model[0]?.toLowerCase() ? word : capitalized(word);
}
