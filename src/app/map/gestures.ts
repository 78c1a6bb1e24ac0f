import {
  pannedBy,
  placeOfWorld,
  worldOf,
  zoomedTo,
  type MapView,
  type Pixel,
} from '../../core/mercator.ts';
import { constrained, type MapWindow } from '../../scene/map_camera.ts';

/** What a map without MapLibre tells about fingers, mouse and keys. */
export interface GestureWishes {
  readonly view: () => MapView;
  readonly window: () => MapWindow;
  /** The camera as it is while a gesture goes on. */
  readonly onmove: (view: MapView) => void;
  /** The camera as it is to be after a step; it may glide there. */
  readonly onstep: (view: MapView) => void;
  readonly onclick: (pixel: Pixel) => void;
  readonly onhover: (pixel: Pixel | null) => void;
  /** Whether a finger or button is down. */
  readonly onhold: (isHeld: boolean) => void;
}

/** A pointer that moves less than this between down and up clicks; MapLibre's own measure. */
const CLICK_PX = 3;
const KEY_STEP_PX = 100;
/** MapLibre's own rates of a wheel and of a trackpad, told apart as there. */
const WHEEL = { notchPx: 4.000244140625, notchRate: 1 / 450, smoothRate: 1 / 100, linePx: 40 };

const PANS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [KEY_STEP_PX, 0],
  ArrowRight: [-KEY_STEP_PX, 0],
  ArrowUp: [0, KEY_STEP_PX],
  ArrowDown: [0, -KEY_STEP_PX],
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** Listens to an element; the answer ends it. */
export function listenToGestures(element: HTMLElement, wishes: GestureWishes): () => void {
  const held = new Map<number, Pixel>();
  let movedPx = 0;
  const pixelOf = (event: MouseEvent): Pixel => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const allowed = (view: MapView) => constrained(view, wishes.window());
  const zoomed = (by: number, about: Pixel) =>
    allowed(zoomedTo(allowedZoom(by), about, wishes.view(), wishes.window()));
  const allowedZoom = (by: number) =>
    allowed({ ...wishes.view(), zoom: wishes.view().zoom + by }).zoom;

  const listeners = {
    pointerdown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (held.size === 0) movedPx = 0;
      held.set(event.pointerId, pixelOf(event));
      element.setPointerCapture(event.pointerId);
      wishes.onhold(true);
    },
    pointermove: (event: PointerEvent) => {
      const before = held.get(event.pointerId);
      const now = pixelOf(event);
      if (!before) return wishes.onhover(event.pointerType === 'touch' ? null : now);
      movedPx += Math.hypot(now[0] - before[0], now[1] - before[1]);
      if (movedPx < CLICK_PX && held.size === 1) return;
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      held.set(event.pointerId, now);
      wishes.onhover(null);
      wishes.onmove(allowed(movedView(before, now, other, zoomed, wishes)));
    },
    pointerup: (event: PointerEvent) => {
      if (!held.delete(event.pointerId)) return;
      if (held.size > 0) movedPx = Infinity;
      else if (movedPx < CLICK_PX) wishes.onclick(pixelOf(event));
      wishes.onhold(held.size > 0);
    },
    pointercancel: (event: PointerEvent) => {
      held.delete(event.pointerId);
      wishes.onhold(held.size > 0);
    },
    pointerleave: () => wishes.onhover(null),
    wheel: (event: WheelEvent) => {
      event.preventDefault();
      wishes.onmove(zoomed(wheelSteps(event), pixelOf(event)));
    },
    dblclick: (event: MouseEvent) => wishes.onstep(zoomed(event.shiftKey ? -1 : 1, pixelOf(event))),
    keydown: (event: KeyboardEvent) => {
      const view = keyedView(event, wishes.view(), wishes.window());
      if (!view) return;
      event.preventDefault();
      wishes.onstep(allowed(view));
    },
  };
  return listen(element, listeners);
}

/** One finger takes the ground along; two also set how far apart it is. */
function movedView(
  before: Pixel,
  now: Pixel,
  other: Pixel | undefined,
  zoomed: (by: number, about: Pixel) => MapView,
  wishes: GestureWishes,
): MapView {
  if (!other) return pannedBy([now[0] - before[0], now[1] - before[1]], wishes.view());
  const apartPx = (pixel: Pixel) => Math.hypot(pixel[0] - other[0], pixel[1] - other[1]) || 1;
  const middle: Pixel = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2];
  const drift: Pixel = [(now[0] - before[0]) / 2, (now[1] - before[1]) / 2];
  return pannedBy(drift, zoomed(Math.log2(apartPx(now) / apartPx(before)), middle));
}

function keyedView(event: KeyboardEvent, view: MapView, window: MapWindow): MapView | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const pan = PANS[event.key];
  if (pan) return pannedBy(pan, view);
  const steps = ZOOM_KEYS[event.key];
  if (steps === undefined) return null;
  const middle: Pixel = [window.widthPx / 2, window.heightPx / 2];
  return zoomedTo(view.zoom + steps, middle, view, window);
}

/** Small turns answer at once, large ones are held back. */
function wheelSteps({ deltaY, deltaMode }: WheelEvent): number {
  const px = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * WHEEL.linePx : deltaY;
  const isNotch = px !== 0 && px % WHEEL.notchPx === 0;
  const rate = isNotch || Math.abs(px) > 60 ? WHEEL.notchRate : WHEEL.smoothRate;
  const steps = Math.log2(2 / (1 + Math.exp(-Math.abs(px * rate))));
  return -Math.sign(px) * steps;
}

type Listeners = {
  [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void;
};

function listen(element: HTMLElement, listeners: Listeners): () => void {
  const entries = Object.entries(listeners) as [string, EventListener][];
  // a wheel that zooms the map must not scroll or zoom the page as well
  for (const [type, listener] of entries)
    element.addEventListener(type, listener, { passive: false });
  return () => {
    for (const [type, listener] of entries) element.removeEventListener(type, listener);
  };
}

/** A view on the way from one to another, so that the place that both keep in one pixel stays there; part 0 to 1. */
export function viewBetween(from: MapView, to: MapView, part: number): MapView {
  const zoom = from.zoom + (to.zoom - from.zoom) * part;
  const width = (at: number) => 2 ** -at;
  const [a, b, here] = [width(from.zoom), width(to.zoom), width(zoom)];
  const along = Math.abs(to.zoom - from.zoom) < 1e-6 ? part : (here - a) / (b - a);
  const [fromX, fromY] = worldOf(from.center);
  const [toX, toY] = worldOf(to.center);
  const center = placeOfWorld([fromX + (toX - fromX) * along, fromY + (toY - fromY) * along]);
  return { center, zoom };
}
