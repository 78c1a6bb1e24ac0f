import type { Atlas } from '../../core/atlas.ts';
import type { Bounds } from '../../core/geodesy.ts';
import { pixelOf } from '../../core/mercator.ts';
import { drawMapPicture } from '../../graphic/map_picture.ts';
import { el, type Markup } from '../../graphic/svg.ts';
import { viewOf } from '../../scene/map_camera.ts';
import type { Scene } from '../../scene/scene.ts';
import { PALETTES } from '../../scene/theme.ts';

/** In proportion to a sheet that leaves room for the summary above and the launch points below. */
const SIZE = { widthPx: 760, heightPx: 560 };

/** The map of the page for paper: all rings, with marks where the page has buttons. */
export function printedMap(
  atlas: Atlas,
  scene: Scene,
  bounds: Bounds,
  namedTowns: readonly number[],
): Markup {
  const view = viewOf(bounds, { ...SIZE, coveredPx: 0 });
  const chosen = { selected: null, hovered: null, namedTowns };
  const picture = drawMapPicture({ atlas, scene, view, size: SIZE, bleedPx: 0, ...chosen });
  const { launch, halo } = PALETTES[scene.preferences.theme];
  const marks = scene.launches.map(({ at }) => {
    const [cx, cy] = pixelOf(at, view, SIZE);
    return el('circle', { cx, cy, r: 4.5, fill: launch, stroke: halo, 'stroke-width': 1.5 });
  });
  return apart({ ...picture, content: [...picture.content, ...marks] });
}

/** The hatching goes by another name than that of the map on the screen, which is hidden and would paint nothing. */
function apart(markup: Markup): Markup {
  const attributes = Object.fromEntries(
    Object.entries(markup.attributes).map(([key, value]) => [
      key,
      key === 'id' ? `print-${value}` : value.replace('url(#', 'url(#print-'),
    ]),
  );
  const content = markup.content.map((part) => (typeof part === 'string' ? part : apart(part)));
  return { ...markup, attributes, content };
}
