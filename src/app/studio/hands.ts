import type { LabelId } from '../../core/graphic_choices.ts';
import type { Box } from '../../graphic/clip.ts';
import type { Point } from '../../graphic/projection.ts';
import type { Desk } from './desk.svelte.ts';
import { middleOfBox, panned, zoomed } from './frame.ts';

/** A pointer that moved less than this has clicked. */
const CLICK_PX = 4;
/** A finger means the name that is this near to it. */
const FINGER_PX = 12;
const WHEEL_STEP = 0.0016;
/** A pinch on a trackpad comes as a wheel with small steps. */
const PINCH_STEP = 0.01;
const ZOOM_STEP = 1.25;
/** The part of the map that an arrow key goes by; with Shift. */
const PAN_PART = { usual: 0.06, large: 0.25 };
/** Pixels of the screen that an arrow key moves a name by; with Shift. */
const NAME_STEP_PX = { usual: 3, large: 15 };

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function arrowOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): Point | null {
  return altKey || ctrlKey || metaKey ? null : (ARROWS[key] ?? null);
}

/** What pointers, wheel and keys do to the picture on the desk. */
export class Hands {
  readonly #desk: Desk;
  /** From pixels of the screen to pixels of the picture. */
  readonly #toPicture: (clientX: number, clientY: number) => Point;
  readonly #fingers = new Map<number, Point>();
  /** Where the picture was taken hold of, and whether that has become a drag. */
  #start: Point = [0, 0];
  #hasMoved = false;
  /** The name below a finger, to be chosen if it was a tap. */
  #tapped: LabelId | null = null;

  constructor(desk: Desk, toPicture: (clientX: number, clientY: number) => Point) {
    this.#desk = desk;
    this.#toPicture = toPicture;
  }

  /** Takes hold of the name below the pointer, which chooses it, or else of the map. */
  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const desk = this.#desk;
    const point = this.#toPicture(event.clientX, event.clientY);
    if (this.#fingers.size === 0) {
      desk.settle();
      desk.draw();
      const name = this.nameAt(point, event.pointerType === 'mouse' ? 0 : FINGER_PX);
      // a finger covers many names: it drags the map, unless the name was chosen by a tap before
      this.#tapped = event.pointerType === 'mouse' || name === desk.chosen ? null : name;
      desk.chosen = this.#tapped ? null : name;
      if (!name && !this.isOnMap(point)) return;
      this.#start = point;
      this.#hasMoved = false;
    }
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#fingers.set(event.pointerId, point);
    desk.isHeld = true;
  }

  move(event: PointerEvent): void {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const point = this.#toPicture(event.clientX, event.clientY);
    const [dx, dy] = [point[0] - this.#start[0], point[1] - this.#start[1]];
    this.#hasMoved ||= Math.hypot(dx, dy) * this.#screenScale() >= CLICK_PX;
    if (!this.#hasMoved) return;
    const { chosen } = this.#desk;
    if (this.#fingers.size > 1) this.#pinch(event.pointerId, point);
    else if (chosen) this.#desk.moveLabel(chosen, [dx, dy]);
    else this.#pan(point[0] - before[0], point[1] - before[1]);
    this.#fingers.set(event.pointerId, point);
  }

  up(event: PointerEvent): void {
    if (!this.#fingers.delete(event.pointerId) || this.#fingers.size > 0) return;
    this.#desk.isHeld = false;
    if (this.#tapped && !this.#hasMoved) this.#desk.chosen = this.#tapped;
    this.#desk.settle();
  }

  /** Puts back what is held. */
  cancel(): void {
    this.#fingers.clear();
    this.#desk.cancelMove();
  }

  wheel(event: WheelEvent): void {
    const point = this.#toPicture(event.clientX, event.clientY);
    if (!this.isOnMap(point)) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const step = event.ctrlKey ? PINCH_STEP : WHEEL_STEP;
    this.zoom(Math.exp(-event.deltaY * lines * step), point);
  }

  /** Zooms in by a factor about a pixel of the picture, at first about the middle of the map. */
  zoom(factor: number, about = middleOfBox(this.#desk.graphic?.map ?? this.#desk.wanted)): void {
    const desk = this.#desk;
    const { wanted } = desk;
    const map = this.#map();
    // the pixel of the picture as it is shown now, in the picture that the move began with
    const still: Point = [
      wanted.x + ((about[0] - map.x) * wanted.width) / map.width,
      wanted.y + ((about[1] - map.y) * wanted.height) / map.height,
    ];
    desk.moveFrame(zoomed(wanted, factor, still));
    if (!desk.isHeld) desk.settleSoon();
  }

  zoomBy(steps: number): void {
    this.zoom(ZOOM_STEP ** steps);
  }

  /** Keys on the map: arrows, + and −; true if the key was for the map. */
  mapKey(event: KeyboardEvent): boolean {
    const arrow = arrowOf(event);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (arrow) this.#look(arrow, event.shiftKey ? PAN_PART.large : PAN_PART.usual);
    else if (isPlain && ['+', '='].includes(event.key)) this.zoomBy(1);
    else if (isPlain && ['-', '−', '_'].includes(event.key)) this.zoomBy(-1);
    else return false;
    return true;
  }

  /** Arrow keys on the chosen name; true if the key was for it. */
  nameKey(event: KeyboardEvent, label: string): boolean {
    const arrow = arrowOf(event);
    if (!arrow) return false;
    const stepPx = event.shiftKey ? NAME_STEP_PX.large : NAME_STEP_PX.usual;
    const step = stepPx / this.#screenScale();
    const { labelMove } = this.#desk;
    const [x, y] = labelMove?.label === label ? labelMove.by : [0, 0];
    this.#desk.moveLabel(label, [x + arrow[0] * step, y + arrow[1] * step]);
    this.#desk.settleSoon();
    return true;
  }

  /** The name at a pixel of the picture, or the nearest one within some pixels of the screen. */
  nameAt([x, y]: Point, slackPx = 0): LabelId | null {
    const near = (this.#desk.graphic?.labels ?? []).flatMap(({ label, box }) => {
      const dx = Math.max(box.x - x, 0, x - box.x - box.width);
      const dy = Math.max(box.y - y, 0, y - box.y - box.height);
      const px = Math.hypot(dx, dy) * (slackPx > 0 ? this.#screenScale() : 1);
      return px <= slackPx ? [{ label, px }] : [];
    });
    return near.sort((a, b) => a.px - b.px)[0]?.label ?? null;
  }

  isOnMap([x, y]: Point): boolean {
    const map = this.#desk.graphic?.map;
    if (!map) return false;
    return x >= map.x && x <= map.x + map.width && y >= map.y && y <= map.y + map.height;
  }

  /** Looks further in a direction, by a part of what is seen: the ground goes the other way. */
  #look([x, y]: Point, part: number): void {
    const stepPx = part * this.#map().width;
    this.#pan(-x * stepPx, -y * stepPx);
    this.#desk.settleSoon();
  }

  /** Takes the ground along, by pixels of the picture as it is shown now. */
  #pan(dx: number, dy: number): void {
    const { wanted } = this.#desk;
    const scale = wanted.width / this.#map().width;
    this.#desk.moveFrame(panned(wanted, dx * scale, dy * scale));
  }

  /** The box of the map in the picture that the move began with. */
  #map(): Box {
    const { frameMove, graphic, wanted } = this.#desk;
    return (frameMove?.from ?? graphic)?.map ?? wanted;
  }

  /** The finger that moved, with the one that stayed: what lies below them goes with them. */
  #pinch(id: number, point: Point): void {
    const other = [...this.#fingers].find(([finger]) => finger !== id)?.[1];
    const before = this.#fingers.get(id);
    if (!other || !before) return;
    const spread = (a: Point) => Math.max(Math.hypot(a[0] - other[0], a[1] - other[1]), 1);
    this.zoom(spread(point) / spread(before), other);
  }

  /** Pixels of the screen for one of the picture. */
  #screenScale(): number {
    const [a] = this.#toPicture(0, 0);
    const [b] = this.#toPicture(100, 0);
    return 100 / Math.max(b - a, 1e-6);
  }
}
