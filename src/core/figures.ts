import type { Units } from './scenario.ts';

/**
 * Published range figures: what a text that was read says, word for word, and our conversion; the figure that the map
 * opens with first, then by system. Ids stand in links and are append-only.
 */
export const FIGURES = {
  'atacms-306-otgr': {
    system: 'ATACMS',
    value: 306,
    unit: 'km',
    km: 306,
    printed: 'up to 306 kilometers',
    outlet: 'OT.gr with AFP',
    date: '2024-11-17',
    delivered: true,
  },
  'atacms-190mi-nyt': {
    system: 'ATACMS',
    value: 190,
    unit: 'mi',
    km: 305.8,
    printed: 'about 190 miles',
    outlet: 'The New York Times',
    date: '2024-11-17',
    delivered: true,
  },
  'atacms-300-turan': {
    system: 'ATACMS',
    value: 300,
    unit: 'km',
    km: 300,
    printed: '300 km',
    outlet: 'Turan',
    date: '2024-11-17',
    delivered: true,
  },
  'atacms-300-rtlbe': {
    system: 'ATACMS',
    value: 300,
    unit: 'km',
    km: 300,
    printed: 'd’une portée de 300 km',
    outlet: 'RTL.be',
    date: '2024-11-26',
    delivered: true,
  },
  'atacms-165-hromadske': {
    system: 'ATACMS',
    variant: 'earlier',
    value: 165,
    unit: 'km',
    km: 165,
    printed: '165 km',
    outlet: 'Hromadske',
    date: '2024-03',
    delivered: true,
  },
  'storm-shadow-250-moscowtimes': {
    system: 'Storm Shadow / SCALP-EG',
    value: 250,
    unit: 'km',
    km: 250,
    printed: 'up to 250 kilometers (155 miles)',
    outlet: 'The Moscow Times',
    date: '2024-11-20',
    delivered: true,
  },
  'storm-shadow-250-kyivindependent': {
    system: 'Storm Shadow / SCALP-EG',
    value: 250,
    unit: 'km',
    km: 250,
    printed: 'more than 250 kilometers',
    outlet: 'The Kyiv Independent with CNN',
    date: '2023-05-28',
    delivered: true,
  },
  'himars-50mi-nyt': {
    system: 'HIMARS (GMLRS)',
    value: 50,
    unit: 'mi',
    km: 80.5,
    printed: 'about 50 miles',
    outlet: 'The New York Times',
    date: '2024-11-17',
    delivered: true,
  },
  'himars-80-kyivindependent': {
    system: 'HIMARS (GMLRS)',
    value: 80,
    unit: 'km',
    km: 80,
    printed: '80 kilometers',
    outlet: 'The Kyiv Independent with CNN',
    date: '2023-05-28',
    delivered: true,
  },
  'taurus-500-euromaidanpress': {
    system: 'Taurus',
    value: 500,
    unit: 'km',
    km: 500,
    printed: '500 kilometers',
    outlet: 'Euromaidan Press',
    date: '2023-08-07',
    delivered: false,
  },
} as const satisfies Record<string, Figure>;

export interface Figure {
  /** The name that all languages share. */
  readonly system: string;
  readonly variant?: FigureVariant;
  /** The largest number printed, and its unit. */
  readonly value: number;
  readonly unit: Units;
  /** That value in kilometres, to the precision of links. */
  readonly km: number;
  /** Value and unit as printed. */
  readonly printed: string;
  readonly outlet: string;
  /** Day or month of publication, ISO 8601. */
  readonly date: string;
  /** Whether the system was delivered to Ukraine. */
  readonly delivered: boolean;
}

/** The version of a system that a figure is about, where the text names one. */
export type FigureVariant = 'earlier';

export type FigureId = keyof typeof FIGURES;

export const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[];

export function figureFor(id: FigureId): Figure {
  return FIGURES[id];
}

export function isFigureId(text: string): text is FigureId {
  return Object.hasOwn(FIGURES, text);
}

/** The figure that a range cites, as long as the range is what the figure says. */
export function figureOf(range: {
  readonly km: number;
  readonly figure?: FigureId;
}): FigureId | null {
  const { km, figure } = range;
  return figure !== undefined && FIGURES[figure].km === km ? figure : null;
}
