import type { Names } from '../core/atlas.ts';
import type { LngLat } from '../core/geodesy.ts';

interface CountryLabel {
  /** ISO 3166-1 alpha-2 code. */
  readonly id: string;
  readonly names: Names;
  readonly at: LngLat;
}

/** The countries that the atlas holds by region: their names and a place for them. */
export const COUNTRY_LABELS: readonly CountryLabel[] = [
  {
    id: 'UA',
    at: [31.2, 49.35],
    names: {
      en: 'Ukraine',
      uk: 'Україна',
      ru: 'Украина',
      el: 'Ουκρανία',
      de: 'Ukraine',
      fr: 'Ukraine',
      es: 'Ucrania',
      pl: 'Ukraina',
    },
  },
  {
    id: 'BY',
    at: [28.2, 53.2],
    names: {
      en: 'Belarus',
      uk: 'Білорусь',
      ru: 'Белоруссия',
      el: 'Λευκορωσία',
      de: 'Belarus',
      fr: 'Biélorussie',
      es: 'Bielorrusia',
      pl: 'Białoruś',
    },
  },
  {
    id: 'RU',
    at: [40.6, 52.2],
    names: {
      en: 'Russia',
      uk: 'Росія',
      ru: 'Россия',
      el: 'Ρωσία',
      de: 'Russland',
      fr: 'Russie',
      es: 'Rusia',
      pl: 'Rosja',
    },
  },
];
