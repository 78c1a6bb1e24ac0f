/** What an embed tells the page around it: how high it would like to be. */
export interface HeightMessage {
  readonly type: 'srm:height';
  readonly id: string | null;
  readonly height: number;
}

/** At most one message in this time. */
const PACE_MS = 100;

/**
 * Tells the page around how high an element is, now and when that changes. The height is no secret, so that any page may
 * hear it; nothing that a page says is listened to. The answer ends it.
 */
export function tellHeight(element: HTMLElement, id: string | null): () => void {
  if (window.parent === window) return () => undefined;
  let told = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    waiting = undefined;
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    const message: HeightMessage = { type: 'srm:height', id, height };
    window.parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(() => {
    waiting ??= setTimeout(tell, told === 0 ? 0 : PACE_MS);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
  };
}
