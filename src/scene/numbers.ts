import type { Language } from '../core/languages.ts';
import type { Units } from '../core/scenario.ts';
import { areaInUnits, inUnits } from '../core/units.ts';
import { wordsIn } from './words/words.ts';

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  /** Smallest integer that is grouped: Spanish and Polish leave four digits together. */
  readonly groupFrom: number;
  /** What stands between a number and the percent sign. */
  readonly percentGap: string;
}

// written out rather than asked of Intl: two engines with different locale data would give different bytes
const STYLES: Readonly<Record<Language, NumberStyle>> = {
  en: { decimal: '.', group: ',', groupFrom: 1000, percentGap: '' },
  uk: { decimal: ',', group: NO_BREAK, groupFrom: 1000, percentGap: NO_BREAK },
  ru: { decimal: ',', group: NO_BREAK, groupFrom: 1000, percentGap: NO_BREAK },
  el: { decimal: ',', group: '.', groupFrom: 1000, percentGap: '' },
  de: { decimal: ',', group: '.', groupFrom: 1000, percentGap: NO_BREAK },
  fr: { decimal: ',', group: NARROW_NO_BREAK, groupFrom: 1000, percentGap: NARROW_NO_BREAK },
  es: { decimal: ',', group: NO_BREAK, groupFrom: 10000, percentGap: NO_BREAK },
  pl: { decimal: ',', group: NO_BREAK, groupFrom: 10000, percentGap: '' },
};

/** A number as a newspaper of the language prints it, with at most the given decimals and no trailing zeros. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const fixed = formatFixed(value, language, decimals);
  const { decimal } = STYLES[language];
  return fixed.includes(decimal) && decimals > 0 ? fixed.replace(/[.,]?0+$/, '') : fixed;
}

/** A number with exactly the given decimals. */
export function formatFixed(value: number, language: Language, decimals: number): string {
  const { decimal, group, groupFrom } = STYLES[language];
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const grouped = Number(whole) >= groupFrom ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const sign = value < 0 && Number(fixed) !== 0 ? '\u2212' : '';
  return sign + grouped + (fraction === '' ? '' : decimal + fraction);
}

/** A share of 0 to 1 in whole percents; what is not quite nothing or not quite all is said so. */
export function formatShare(share: number, language: Language): string {
  const sign = `${STYLES[language].percentGap}%`;
  const percent = Math.round(share * 100);
  if (share > 0 && percent < 1) return `<\u200a1${sign}`;
  if (share < 1 && percent > 99) return `>\u200a99${sign}`;
  return `${percent}${sign}`;
}

/** A distance in whole kilometres or miles with its unit; below 10, one decimal. */
export function formatDistance(km: number, language: Language, units: Units): string {
  const value = inUnits(km, units);
  const decimals = value < 9.95 ? 1 : 0;
  return withUnit(value, decimals, language, units);
}

/** A range as it was chosen, to one decimal where it has one. */
export function formatRange(km: number, language: Language, units: Units): string {
  return withUnit(inUnits(km, units), 1, language, units);
}

/** An area in whole square kilometres or square miles. */
export function formatArea(km2: number, language: Language, units: Units): string {
  const unit = wordsIn(language).areaUnit[units];
  return `${formatNumber(areaInUnits(km2, units), language)}${NO_BREAK}${unit}`;
}

function withUnit(value: number, decimals: number, language: Language, units: Units): string {
  const unit = wordsIn(language).unit[units](Number(value.toFixed(decimals)));
  return `${formatNumber(value, language, decimals)}${NO_BREAK}${unit}`;
}
