/** A step that a key asks for: a bearing clockwise from north, and how far. */
export interface KeyMove {
  readonly bearing: number;
  readonly km: number;
}

const BEARINGS: Readonly<Record<string, number>> = {
  ArrowUp: 0,
  ArrowRight: 90,
  ArrowDown: 180,
  ArrowLeft: 270,
};
export const STEPS_KM = { plain: 1, shift: 10, wide: 50 } as const;

// Ctrl with arrows belongs to the desktop of a Mac, Alt with arrows to the history of all other browsers
const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** The key that makes the largest steps on this machine. */
export const WIDE_KEY = isApple ? 'option' : 'ctrl';

/** How a launch point or the crosshair is to move; null for other keys. */
export function keyMoveOf(event: KeyboardEvent): KeyMove | null {
  const bearing = BEARINGS[event.key];
  if (bearing === undefined || event.metaKey) return null;
  const [wide, other] = isApple ? [event.altKey, event.ctrlKey] : [event.ctrlKey, event.altKey];
  if (other) return null;
  if (wide) return { bearing, km: STEPS_KM.wide };
  return { bearing, km: event.shiftKey ? STEPS_KM.shift : STEPS_KM.plain };
}
