/** The page "Method and sources" in one language. Names of sources and figures are not translated. */
export interface MethodText {
  readonly title: string;
  /** For search engines and previews, in one sentence. */
  readonly description: string;
  readonly backToMap: string;
  readonly language: string;
  readonly contents: string;
  readonly sections: Readonly<Record<SectionId, Section>>;
  readonly table: FigureHeads;
  /** The name of the file that holds them. */
  readonly licences: string;
  readonly sourceLine: string;
  readonly citation: (parts: CitationParts) => string;
  readonly versions: { readonly product: string; readonly data: string };
}

export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface FigureHeads {
  readonly system: string;
  readonly printed: string;
  readonly kilometres: string;
  readonly outlet: string;
  readonly date: string;
  /** Beside a system that had not been delivered. */
  readonly notDelivered: string;
}

export interface CitationParts {
  readonly version: string;
  readonly date: string;
  readonly link: string;
}

/** In the order of the page; also the addresses of the sections within it. */
export const SECTIONS = [
  'rings',
  'inside',
  'edge',
  'accuracy',
  'borders',
  'figures',
  'data',
  'reuse',
  'neutrality',
  'corrections',
  'versions',
] as const;

export type SectionId = (typeof SECTIONS)[number];
