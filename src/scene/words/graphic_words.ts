import type { Language } from '../../core/languages.ts';

/** What only the graphic says. */
export interface GraphicWords {
  /** Explains the paler ground. */
  readonly legendBeyond: string;
}

export const GRAPHIC_WORDS: Readonly<Record<Language, GraphicWords>> = {
  en: { legendBeyond: 'Beyond the range' },
  uk: { legendBeyond: 'Поза межами дальності' },
  ru: { legendBeyond: 'За пределами дальности' },
  el: { legendBeyond: 'Εκτός εμβέλειας' },
  de: { legendBeyond: 'Außerhalb der Reichweite' },
  fr: { legendBeyond: 'Hors de portée' },
  es: { legendBeyond: 'Fuera del alcance' },
  pl: { legendBeyond: 'Poza zasięgiem' },
};
