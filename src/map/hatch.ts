/** Width of the repeating square in pixels of the image, and of the line across it. */
const TILE_PX = 16;
const LINE_PX = 3;

/** Diagonal hatching as pixels for a fill pattern, drawn with smooth edges; to be shown at twice the density. */
export function hatchOf(color: string) {
  const data = new Uint8ClampedArray(TILE_PX * TILE_PX * 4);
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  for (let y = 0; y < TILE_PX; y++) {
    for (let x = 0; x < TILE_PX; x++) {
      const alpha = Math.round(255 * coverageAt(x, y));
      data.set([...channels, alpha], (y * TILE_PX + x) * 4);
    }
  }
  return { width: TILE_PX, height: TILE_PX, data };
}

/** How much of a pixel the line x + y = TILE_PX and its repetitions cover, by distance from its middle. */
function coverageAt(x: number, y: number): number {
  const along = (x + y + 1) % TILE_PX;
  const distance = Math.min(along, TILE_PX - along) / Math.SQRT2;
  return Math.min(Math.max(LINE_PX / 2 - distance + 0.5, 0), 1);
}
