import type { Desk } from './desk.svelte.ts';

/** Drawing that takes longer waits for the hand to rest, so that it never has to wait for it. */
const QUICK_MS = 24;
const REST_MS = { least: 120, most: 1000 };
/** A picture of what is typed comes at least as often as this. */
const LONGEST_WAIT_MS = 500;

/** When the picture is drawn anew: at once after a paint, or once the hand rests where that takes long. */
export class DrawingPace {
  readonly #desk: Desk;
  #drawnAtMs = 0;
  #waiting: { end: () => void } | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  drawSoon(): void {
    const { drawnInMs, isHeld } = this.#desk;
    const isSlow = drawnInMs > QUICK_MS;
    const canWait = isHeld || performance.now() - this.#drawnAtMs < LONGEST_WAIT_MS;
    if (isSlow && canWait) this.end();
    else if (this.#waiting) return;
    const draw = (): void => this.#draw();
    this.#waiting = isSlow && canWait ? afterRest(draw, drawnInMs) : afterPaint(draw);
  }

  end(): void {
    this.#waiting?.end();
    this.#waiting = null;
  }

  #draw(): void {
    this.#waiting = null;
    this.#desk.draw();
    this.#drawnAtMs = performance.now();
  }
}

function afterRest(task: () => void, drawnInMs: number) {
  const restMs = Math.min(Math.max(drawnInMs * 1.5, REST_MS.least), REST_MS.most);
  const timer = setTimeout(task, restMs);
  return { end: () => clearTimeout(timer) };
}

/** What was typed or moved is painted first. */
function afterPaint(task: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(task)));
  return {
    end: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
