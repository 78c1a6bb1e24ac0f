import type { Map as LiveMap } from 'maplibre-gl';

/**
 * Keeps a map sharp on a screen of another density: a window that is moved there keeps its size, and no other event tells
 * of it. Returns what ends the watch.
 */
export function watchSharpness(map: LiveMap): () => void {
  let density: MediaQueryList;
  const follow = () => {
    density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    density.addEventListener('change', onchange, { once: true });
  };
  const onchange = () => {
    map.resize();
    follow();
  };
  follow();
  return () => density.removeEventListener('change', onchange);
}
