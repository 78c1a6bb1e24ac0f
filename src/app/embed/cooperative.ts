export type Hint = 'wheel' | 'fingers';

interface Wishes {
  /** Whether the map may be moved at all. */
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
  const fingers = new Set<number>();
  const keepBack = (event: Event) => event.stopPropagation();

  const onpointerdown = ({ pointerType, pointerId }: PointerEvent) => {
    if (pointerType === 'touch') fingers.add(pointerId);
    else wishes.onwant();
  };
  const onpointerend = ({ pointerId }: PointerEvent) => fingers.delete(pointerId);
  const onpointermove = (event: PointerEvent) => {
    const isOneFinger = event.pointerType === 'touch' && fingers.size < 2;
    if (isOneFinger || (wishes.isStill() && event.buttons !== 0)) keepBack(event);
  };
  const ontouch = (event: TouchEvent) => {
    if (event.touches.length < 2 || wishes.isStill()) {
      keepBack(event);
      if (event.type === 'touchmove' && !wishes.isStill()) wishes.onhint('fingers');
      return;
    }
    wishes.onwant();
    // otherwise the article would take the two fingers, too
    if (event.cancelable) event.preventDefault();
  };
  const onwheel = (event: WheelEvent) => {
    if (!wishes.isStill() && (event.ctrlKey || event.metaKey)) return wishes.onwant();
    keepBack(event);
    if (!wishes.isStill()) wishes.onhint('wheel');
  };
  const onkeydown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    if (wishes.isStill()) keepBack(event);
    else wishes.onwant();
  };
  const ondblclick = (event: MouseEvent) => {
    if (wishes.isStill()) keepBack(event);
  };

  const ending = new AbortController();
  const options = { capture: true, passive: false, signal: ending.signal };
  element.addEventListener('pointerdown', onpointerdown, options);
  element.addEventListener('pointerup', onpointerend, options);
  element.addEventListener('pointercancel', onpointerend, options);
  element.addEventListener('pointermove', onpointermove, options);
  element.addEventListener('touchstart', ontouch, options);
  element.addEventListener('touchmove', ontouch, options);
  element.addEventListener('wheel', onwheel, options);
  element.addEventListener('keydown', onkeydown, options);
  element.addEventListener('dblclick', ondblclick, options);
  element.addEventListener('click', () => wishes.onwant(), options);
  return () => ending.abort();
}
