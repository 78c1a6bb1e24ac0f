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
  const hand = new Hand(element, wishes);
  return listen(element, {
    pointerdown: (event) => hand.down(event),
    pointermove: (event) => hand.move(event),
    pointerup: (event) => hand.up(event),
    pointercancel: (event) => hand.let(event),
    pointerleave: ({ pointerType }) => {
      // a finger that is lifted has shown what it touched
      if (pointerType !== 'touch') wishes.onhover(null);
    },
    wheel: (event) => {
      event.preventDefault();
      wishes.onmove(hand.zoomed(wheelSteps(event), hand.pixelOf(event)));
    },
    dblclick: (event) => wishes.onstep(hand.zoomed(event.shiftKey ? -1 : 1, hand.pixelOf(event))),
    keydown: (event) => {
      const view = keyedView(event, wishes.view(), wishes.window());
      if (!view) return;
      event.preventDefault();
      wishes.onstep(constrained(view, wishes.window()));
    },
  });
}

/** The fingers, or the mouse, that are on a map. */
class Hand {
  readonly #element: HTMLElement;
  readonly #wishes: GestureWishes;
  readonly #held = new Map<number, Pixel>();
  #movedPx = 0;

  constructor(element: HTMLElement, wishes: GestureWishes) {
    this.#element = element;
    this.#wishes = wishes;
  }

  pixelOf({ clientX, clientY }: MouseEvent): Pixel {
    const { left, top } = this.#element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.#held.size === 0) this.#movedPx = 0;
    this.#held.set(event.pointerId, this.pixelOf(event));
    this.#element.setPointerCapture(event.pointerId);
    this.#wishes.onhold(true);
  }

  move(event: PointerEvent): void {
    const before = this.#held.get(event.pointerId);
    const now = this.pixelOf(event);
    if (!before) {
      if (event.pointerType !== 'touch') this.#wishes.onhover(now);
      return;
    }
    this.#movedPx = Math.max(this.#movedPx, Math.hypot(now[0] - before[0], now[1] - before[1]));
    if (this.#movedPx < CLICK_PX && this.#held.size === 1) return;
    const other = [...this.#held].find(([id]) => id !== event.pointerId)?.[1];
    this.#held.set(event.pointerId, now);
    this.#wishes.onhover(null);
    this.#wishes.onmove(this.#moved(before, now, other));
  }

  up(event: PointerEvent): void {
    const isLast = this.#held.size === 1;
    if (!this.let(event)) return;
    if (!isLast) this.#movedPx = Infinity;
    else if (this.#movedPx < CLICK_PX) this.#wishes.onclick(this.pixelOf(event));
  }

  /** Whether the pointer was held until now. */
  let({ pointerId }: PointerEvent): boolean {
    const wasHeld = this.#held.delete(pointerId);
    this.#wishes.onhold(this.#held.size > 0);
    return wasHeld;
  }

  /** The view with another zoom, the place at a pixel kept where it is. */
  zoomed(steps: number, about: Pixel): MapView {
    const [view, window] = [this.#wishes.view(), this.#wishes.window()];
    const { zoom } = constrained({ ...view, zoom: view.zoom + steps }, window);
    return constrained(zoomedTo(zoom, about, view, window), window);
  }

  /** One finger takes the ground along; two also set how far apart it is. */
  #moved(before: Pixel, now: Pixel, other: Pixel | undefined): MapView {
    const [view, window] = [this.#wishes.view(), this.#wishes.window()];
    if (!other) {
      return constrained(pannedBy([now[0] - before[0], now[1] - before[1]], view), window);
    }
    const apartPx = ([x, y]: Pixel) => Math.hypot(x - other[0], y - other[1]) || 1;
    const middle: Pixel = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2];
    const drift: Pixel = [(now[0] - before[0]) / 2, (now[1] - before[1]) / 2];
    const spread = this.zoomed(Math.log2(apartPx(now) / apartPx(before)), middle);
    return constrained(pannedBy(drift, spread), window);
  }
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
