import type { Pixel } from '../../core/mercator.ts';

/** How long a finger rests before it asks about a place instead of tapping it. */
const PRESS_MS = 500;
/** A finger that moves more than this means something else. */
const STILL_PX = 8;

/** Tells where a finger rests on the map; the answer ends it. */
export function listenToLongPress(
  element: HTMLElement,
  onpress: (pixel: Pixel) => void,
): () => void {
  let resting: { event: PointerEvent; timer: ReturnType<typeof setTimeout> } | null = null;
  const end = () => {
    clearTimeout(resting?.timer);
    resting = null;
  };
  const down = (event: PointerEvent) => {
    end();
    // a second finger zooms, and a launch point is there to be dragged
    const isOnMap = event.target instanceof Element && event.target.closest('[role=application]');
    if (event.pointerType !== 'touch' || !event.isPrimary || !isOnMap) return;
    resting = { event, timer: setTimeout(() => onpress(pixelOf(event, element)), PRESS_MS) };
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (!resting) return;
    const { event } = resting;
    if (Math.hypot(clientX - event.clientX, clientY - event.clientY) > STILL_PX) end();
  };
  const ends = new AbortController();
  const listening = { capture: true, signal: ends.signal };
  element.addEventListener('pointerdown', down, listening);
  element.addEventListener('pointermove', move, listening);
  element.addEventListener('pointerup', end, listening);
  element.addEventListener('pointercancel', end, listening);
  return () => {
    end();
    ends.abort();
  };
}

function pixelOf({ clientX, clientY }: PointerEvent, element: HTMLElement): Pixel {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left, clientY - top];
}
