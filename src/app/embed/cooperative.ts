export type Hint = 'wheel' | 'fingers';

interface Wishes {
  /** Whether the map stays as it is. */
  readonly isStill: () => boolean;
  /** Someone takes hold of the map. */
  readonly onwant: () => void;
  /** Someone tried to move the map in the way that moves the article. */
  readonly onhint: (hint: Hint) => void;
}

/**
 * Leaves one finger and the wheel to the article around a map: the map hears of two fingers, of Ctrl with the wheel, of
 * the mouse and of keys. Stands before both maps and works the same for each. The answer ends it.
 */
export function cooperate(element: HTMLElement, wishes: Wishes): () => void {
  const ending = new AbortController();
  const listeners = { ...pointerListeners(wishes), ...otherListeners(wishes) };
  for (const [type, listener] of Object.entries(listeners) as [string, EventListener][]) {
    element.addEventListener(type, listener, {
      capture: true,
      passive: false,
      signal: ending.signal,
    });
  }
  return () => ending.abort();
}

function pointerListeners(wishes: Wishes) {
  const fingers = new Set<number>();
  return {
    pointerdown: ({ pointerType, pointerId }: PointerEvent) => {
      if (pointerType === 'touch') fingers.add(pointerId);
      else wishes.onwant();
    },
    pointerup: ({ pointerId }: PointerEvent) => fingers.delete(pointerId),
    pointercancel: ({ pointerId }: PointerEvent) => fingers.delete(pointerId),
    pointermove: (event: PointerEvent) => {
      const isOneFinger = event.pointerType === 'touch' && fingers.size < 2;
      if (isOneFinger || (wishes.isStill() && event.buttons !== 0)) event.stopPropagation();
    },
  };
}

function otherListeners(wishes: Wishes) {
  const touch = (event: TouchEvent): void => {
    if (event.touches.length < 2 || wishes.isStill()) {
      event.stopPropagation();
      if (event.type === 'touchmove' && !wishes.isStill()) wishes.onhint('fingers');
      return;
    }
    wishes.onwant();
    // otherwise the article would take the two fingers, too
    if (event.cancelable) event.preventDefault();
  };
  return {
    touchstart: touch,
    touchmove: touch,
    wheel: (event: WheelEvent) => {
      if (wishes.isStill()) return event.stopPropagation();
      if (event.ctrlKey || event.metaKey) return wishes.onwant();
      event.stopPropagation();
      wishes.onhint('wheel');
    },
    keydown: (event: KeyboardEvent) => {
      if (event.key === 'Tab') return;
      if (wishes.isStill()) event.stopPropagation();
      else wishes.onwant();
    },
    dblclick: (event: MouseEvent) => {
      if (wishes.isStill()) event.stopPropagation();
    },
    click: () => wishes.onwant(),
  };
}
