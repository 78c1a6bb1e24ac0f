import type { Map as LiveMap } from 'maplibre-gl';

/**
 * Has a map let go of the style of a drawing that is lost. MapLibre 6.17 ends that style, but leaves it among those that
 * wait for a plugin, from where it holds on to the whole map after that is removed.
 */
export function freeLostStyles(map: LiveMap): void {
  let lost: LiveMap['style'] | undefined;
  // on its way to the canvas, where MapLibre takes the style away
  map.getContainer().addEventListener('webglcontextlost', () => (lost = map.style), true);
  map.on('webglcontextlost', () => {
    // workers that were started anew are told of like this, too, and leave the style where it is
    if (!map.style) lost?._remove(false);
    lost = undefined;
  });
}
