/** A whole word's end, and what stands there in Russian. */
const END = '(?!\\p{L})';

/** In order; each rule reads what the rules before it have left. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`([сц])ьк(ий)?${END}`, 'gu'), '$1к$2'],
  [new RegExp(`([сц])ьке${END}`, 'gu'), '$1кое'],
  [new RegExp(`([сц])ька${END}`, 'gu'), '$1кая'],
  [/([сц])ьк/gu, '$1к'],
  // feminine and neuter adjectives before a noun: Нова Одеса, Нові Білокоровичі
  [/(Нов|Стар|Мал|Біл|Красн|Зелен|Висок|Глибок|Широк|Довг|Гол|Чорн|Жовт|Велик)а(?=\s)/gu, '$1ая'],
  [/(Нов|Стар|Біл|Чорн|Жовт)[іе](?=\s)/gu, '$1ые'],
  [/(Мал|Велик|Широк|Висок)[іе](?=\s)/gu, '$1ие'],
  [/(Верхн|Нижн|Середн)я(?=\s)/gu, '$1яя'],
  [/(Нов|Стар|Мал|Біл|Красн|Чорн|Верхн|Нижн)ий(?=\s)/gu, '$1ый'],
  [new RegExp(`івка${END}`, 'gu'), 'овка'],
  [new RegExp(`їв(?=ка${END})`, 'gu'), 'ев'],
  [new RegExp(`([жшчщ])ів${END}`, 'gu'), '$1ев'],
  [new RegExp(`їв${END}`, 'gu'), 'ев'],
  [new RegExp(`ів${END}`, 'gu'), 'ов'],
  [new RegExp(`ець${END}`, 'gu'), 'ец'],
  [new RegExp(`ця${END}`, 'gu'), 'ца'],
  [new RegExp(`ці${END}`, 'gu'), 'цы'],
  [new RegExp(`ілля${END}`, 'gu'), 'олье'],
  [new RegExp(`(?<=[нд])([нд])я${END}`, 'gu'), 'ье'],
  [new RegExp(`піль${END}`, 'gu'), 'поль'],
  [new RegExp(`([ое]в|[иі]н)е${END}`, 'gu'), '$1о'],
  [new RegExp(`(?<=\\p{L}{2}[нлт])е${END}`, 'gu'), 'ое'],
  [new RegExp(`бірка${END}`, 'gu'), 'борка'],
  [/(?<=\p{L})біж/gu, 'беж'],
  [/Біл/gu, 'Бел'],
  [/біл/gu, 'бел'],
  [/Ліс/gu, 'Лес'],
  [/ліс/gu, 'лес'],
  [/Олексан/gu, 'Алексан'],
  [/Олекс/gu, 'Алекс'],
  [/Микол/gu, 'Никол'],
  [/Михайлів/gu, 'Михайлов'],
  [/Ган+ів/gu, 'Аннов'],
  [/Кам’ян/gu, 'Камен'],
  [/р’/gu, 'рь'],
  [/’/gu, ''],
  [/І|Ї/gu, 'И'],
  [/[ії]/gu, 'и'],
  [/Є/gu, 'Е'],
  [/є/gu, 'е'],
  [/ґ/gu, 'г'],
  [/Ґ/gu, 'Г'],
];

/** A Russian name made from a Ukrainian one by rule: what is expected, and what is given where no source has one. */
export function russianOf(ukrainian: string): string {
  return RULES.reduce(
    (name, [pattern, replacement]) => name.replace(pattern, replacement),
    ukrainian,
  );
}
