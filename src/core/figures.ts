/**
 * Published range figures: what a text that was read says, word for word, and our conversion.
 * Ids stand in links and are append-only.
 */
export const FIGURES = {
  'atacms-306-otgr': {
    system: 'ATACMS',
    km: 306,
    printed: 'up to 306 kilometers',
    outlet: 'OT.gr with AFP',
    date: '2024-11-17',
    delivered: true,
  },
  'atacms-190mi-nyt': {
    system: 'ATACMS',
    km: 305.8,
    printed: 'about 190 miles',
    outlet: 'The New York Times',
    date: '2024-11-17',
    delivered: true,
  },
  'atacms-300-turan': {
    system: 'ATACMS',
    km: 300,
    printed: '300 km',
    outlet: 'Turan',
    date: '2024-11-17',
    delivered: true,
  },
  'atacms-165-hromadske': {
    system: 'ATACMS, earlier version',
    km: 165,
    printed: '165 km',
    outlet: 'Hromadske',
    date: '2024-03',
    delivered: true,
  },
} as const satisfies Record<string, Figure>;

export interface Figure {
  readonly system: string;
  readonly km: number;
  /** Value and unit as printed. */
  readonly printed: string;
  readonly outlet: string;
  /** Day or month of publication, ISO 8601. */
  readonly date: string;
  readonly delivered: boolean;
}

export type FigureId = keyof typeof FIGURES;

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
