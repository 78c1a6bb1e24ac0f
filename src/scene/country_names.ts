import type { Names } from '../core/atlas.ts';
import type { LngLat } from '../core/geodesy.ts';

/** The countries that the atlas holds by region: their names and a place for them. */
export const COUNTRY_LABELS: readonly { readonly names: Names; readonly at: LngLat }[] = [
  {
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
