/** Width and height of a picture in pixels. */
export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The picture is as high as its content, whatever `heightPx` says: it is the height of a usual one. */
  readonly isHeightFree?: boolean;
}

export const SIZE_LIMITS = { minPx: 280, maxPx: 8000 } as const;

/** Sizes by name; print sizes at 96 pixels to the inch. */
export const SIZES = {
  social: { widthPx: 1200, heightPx: 675 },
  square: { widthPx: 1080, heightPx: 1080 },
  portrait: { widthPx: 1080, heightPx: 1350 },
  story: { widthPx: 1080, heightPx: 1920 },
  article: { widthPx: 1600, heightPx: 1067 },
  column: { widthPx: 321, heightPx: 480, isHeightFree: true },
  columns: { widthPx: 673, heightPx: 660, isHeightFree: true },
} as const satisfies Record<string, Size>;

export const DEFAULT_SIZE: Size = SIZES.social;

/** Reads `1200x675` or a name; undefined for anything else and for sizes out of limits. */
export function parseSize(text: string): Size | undefined {
  if (Object.hasOwn(SIZES, text)) return SIZES[text as keyof typeof SIZES];
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(text) ?? [];
  const size = { widthPx: Number(width), heightPx: Number(height) };
  const isIn = (px: number) => px >= SIZE_LIMITS.minPx && px <= SIZE_LIMITS.maxPx;
  return isIn(size.widthPx) && isIn(size.heightPx) ? size : undefined;
}
