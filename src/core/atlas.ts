import type { Bounds, LngLat } from './geodesy.ts';
import type { Language } from './languages.ts';

/** The decoded geodata: everything that the product knows about the ground. */
export interface Atlas {
  readonly version: string;
  /** Day of the data build's sources, ISO 8601. */
  readonly date: string;
  readonly attribution: string;
  /** Every shipped first-level unit: all of Ukraine and Belarus, Russia's within 600 km of Ukraine, whole. */
  readonly regions: readonly Region[];
  /** Neighbouring countries and the rest of Russia and so on, cut to the drawing box: background only. */
  readonly countries: readonly Country[];
  /** Towns of Ukraine and of the shipped Russian regions, largest population first. */
  readonly towns: readonly Town[];
  readonly lakes: readonly Polygon[];
  readonly rivers: readonly (readonly LngLat[])[];
  /** Lines shared by two units, each once. */
  readonly borders: {
    readonly international: readonly (readonly LngLat[])[];
    readonly internal: readonly (readonly LngLat[])[];
    readonly coast: readonly (readonly LngLat[])[];
  };
}

/** Outer ring first, then holes; every ring closed, edges straight in longitude and latitude (RFC 7946). */
export type Polygon = readonly (readonly LngLat[])[];

export type Names = Readonly<Record<Language, string>>;

/** A first-level administrative unit of Russia, Ukraine or Belarus within recognised borders. */
export interface Region {
  /** ISO 3166-2 code, such as `RU-KRS`. */
  readonly id: string;
  readonly country: 'RU' | 'UA' | 'BY';
  readonly names: Names;
  readonly polygons: readonly Polygon[];
  readonly bounds: Bounds;
  /** A place well inside the region, for its name. */
  readonly labelAt: LngLat;
}

export interface Country {
  /** ISO 3166-1 alpha-2 code. */
  readonly id: string;
  readonly names: Names;
  readonly polygons: readonly Polygon[];
  readonly labelAt: LngLat;
}

export interface Town {
  /** GeoNames id. */
  readonly id: number;
  readonly at: LngLat;
  /** ISO 3166-2 code of its region, from the administrative code and never by position. */
  readonly region: string;
  readonly population: number;
  readonly populationSource: 'simplemaps' | 'geonames';
  readonly names: { readonly en: string; readonly uk: string; readonly ru: string };
  /** Whether the Ukrainian name of a Russian town was made by transcription rules instead of read from a source. */
  readonly transcribed: boolean;
  /** Administrative centre of its region, or of a country. */
  readonly rank: 'capital' | 'centre' | 'town';
}
