import type { Language } from '../../core/languages.ts';

/** What only the graphic says. */
export interface GraphicWords {
  /** Explains the paler ground. */
  readonly legendBeyond: string;
  /** The attribution of the geodata; the English one is the atlas's own. */
  readonly attribution: string;
}

export const GRAPHIC_WORDS: Readonly<Record<Language, GraphicWords>> = {
  en: {
    legendBeyond: 'Beyond the range',
    attribution:
      'Boundaries, water: Natural Earth (public domain), boundaries adjusted to internationally recognised borders. Towns: GeoNames and SimpleMaps (CC BY 4.0), modified.',
  },
  uk: {
    legendBeyond: 'Поза межами дальності',
    attribution:
      'Кордони й водойми: Natural Earth (суспільне надбання), кордони приведено до міжнародно визнаних. Міста: GeoNames і SimpleMaps (CC BY 4.0), зі змінами.',
  },
  ru: {
    legendBeyond: 'За пределами дальности',
    attribution:
      'Границы и водоёмы: Natural Earth (общественное достояние), границы приведены к международно признанным. Города: GeoNames и SimpleMaps (CC BY 4.0), с изменениями.',
  },
  el: {
    legendBeyond: 'Εκτός εμβέλειας',
    attribution:
      'Σύνορα και ύδατα: Natural Earth (κοινό κτήμα), σύνορα προσαρμοσμένα στα διεθνώς αναγνωρισμένα. Πόλεις: GeoNames και SimpleMaps (CC BY 4.0), με τροποποιήσεις.',
  },
  de: {
    legendBeyond: 'Außerhalb der Reichweite',
    attribution:
      'Grenzen und Gewässer: Natural Earth (gemeinfrei), Grenzen den international anerkannten angepasst. Orte: GeoNames und SimpleMaps (CC BY 4.0), bearbeitet.',
  },
  fr: {
    legendBeyond: 'Hors de portée',
    attribution:
      'Frontières et eaux\u00a0: Natural Earth (domaine public), frontières ajustées à celles reconnues internationalement. Villes\u00a0: GeoNames et SimpleMaps (CC BY 4.0), données modifiées.',
  },
  es: {
    legendBeyond: 'Fuera del alcance',
    attribution:
      'Fronteras y aguas: Natural Earth (dominio público), fronteras ajustadas a las reconocidas internacionalmente. Localidades: GeoNames y SimpleMaps (CC BY 4.0), con modificaciones.',
  },
  pl: {
    legendBeyond: 'Poza zasięgiem',
    attribution:
      'Granice i wody: Natural Earth (domena publiczna), granice dostosowane do uznanych międzynarodowo. Miejscowości: GeoNames i SimpleMaps (CC BY 4.0), ze zmianami.',
  },
};

/** The attribution in a language; one that no one has translated stays as it is. */
export function attributionIn(language: Language, attribution: string): string {
  const isKnown = attribution === GRAPHIC_WORDS.en.attribution;
  return isKnown ? GRAPHIC_WORDS[language].attribution : attribution;
}
