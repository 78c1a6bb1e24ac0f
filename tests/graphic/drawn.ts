import { DEFAULT_SIZE, parseSize } from '../../src/core/picture_size.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { settle } from '../../src/data/answer.ts';
import { drawGraphic, type Graphic } from '../../src/graphic/graphic.ts';
import { decodeLink, encodeLink } from '../../src/permalink/permalink.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { ATLAS } from '../examples/examples.ts';

/** The graphic of a link, as the command line draws it. */
export function drawn(link: string): Graphic {
  const { scenario, unknown } = decodeLink(link);
  const reach = reachOf(ringSetsOf(scenario, ATLAS), ATLAS);
  return drawGraphic({
    scenario,
    scene: sceneOf(scenario, reach, ATLAS, settle(scenario)),
    atlas: ATLAS,
    size: parseSize(scenario.graphic?.size ?? '') ?? DEFAULT_SIZE,
    link: encodeLink(settle(scenario), unknown),
  });
}
