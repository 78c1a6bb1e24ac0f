/** How latitude, longitude, degrees, minutes and seconds are written, and what stands for them here. */
const SPELLINGS: readonly (readonly [written: RegExp, plain: string])[] = [
  [/[\u2212\u2013\u2012]/g, '-'],
  [/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ''],
  [/[\s\u00a0]+/g, ' '],
  // quotes around the names of fields
  [/"(?=\p{L})|(?<=\p{L})"/gu, ''],
  // names of the axes, which say the order
  [wordsOf('latitude', 'lat', 'широта', 'шир', 'breite', 'breitengrad', 'latitud', 'szerokość', 'γεωγραφικό πλάτος', 'πλάτος'), 'LAT'], // prettier-ignore
  [wordsOf('longitude', 'long', 'lng', 'lon', 'долгота', 'долг', 'довгота', 'довг', 'länge', 'längengrad', 'longitud', 'długość', 'γεωγραφικό μήκος', 'μήκος'), 'LNG'], // prettier-ignore
  // degrees, minutes and seconds in words
  [unit('degrees?|deg|градус(?:ов|а|ів|и)?|град|гр|grad|degrés?|grados?|stopni'), '°'],
  [unit('minutes?|min|минут[аы]?|мин|хвилин[аи]?|хв|minuten?|minutos?'), "'"],
  [unit('seconds?|sec|секунд[аы]?|сек|sekunden?|sek|segundos?'), '"'],
  [/[º˚⁰∘]/g, '°'],
  [/''|′′|’’|″|”|“|„|ʺ|˝|¨/g, '"'],
  [/[′’‘ʹ`´ʼ]/g, "'"],
  // hemispheres
  [letters('северной широты|с\\.? ?ш|північної широти|північна широта|пн\\.? ?ш|сев|пн|north|nord|norte|północ|β'), 'N'], // prettier-ignore
  [letters('южной широты|ю\\.? ?ш|південної широти|пд\\.? ?ш|юж|пд|south|süd|sued|sud|sur|ν'), 'S'],
  [letters('восточной долготы|в\\.? ?д|східної довготи|східна довгота|сх\\.? ?д|вост|сх|east|est|este|ost|wschód|α'), 'E'], // prettier-ignore
  [letters('западной долготы|з\\.? ?д|західної довготи|зх\\.? ?д|зап|зх|west|ouest|oeste|δ'), 'W'],
  [letters('с'), 'N'],
  [letters('ю'), 'S'],
  [letters('в'), 'E'],
  [letters('з'), 'W'],
  [letters('n'), 'N'],
  [letters('s'), 'S'],
  [letters('e'), 'E'],
  [letters('w'), 'W'],
  [letters('o'), 'O'],
  [/[()[\]{}]/g, ' '],
];

/**
 * The text with one sign for each thing: `°`, `'`, `"`, LAT and LNG before a number, N, S, E, W behind it, and O for what
 * is east or west.
 */
export function plainly(text: string): string {
  const plain = SPELLINGS.reduce(
    (written, [pattern, sign]) => written.replace(pattern, sign),
    text.normalize('NFC').toLowerCase(),
  );
  const isLetterFirst = /^ *[NSEWO] ?[-+\d]/.test(plain);
  const behind = isLetterFirst ? plain.replace(LETTER_FIRST, '$2$1 ') : plain;
  return behind.replace(/ {2,}/g, ' ').trim();
}

const LETTER_FIRST = /([NSEWO]) ?([^NSEWO]*?)[ ,;]*(?=[NSEWO]|$)/g;

function wordsOf(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})\.? ?[:=]?`, 'gu');
}

/** A unit stands behind its number. */
function unit(words: string): RegExp {
  return new RegExp(String.raw`(?<=\d ?)(?:${words})(?!\p{L})\.?`, 'gu');
}

function letters(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{Ll})(?:${words})(?!\p{Ll})\.?`, 'gu');
}
