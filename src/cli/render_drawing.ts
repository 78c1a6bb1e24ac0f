import type { Atlas } from '../core/atlas.ts';
import { DEFAULT_SIZE, parseSize } from '../core/picture_size.ts';
import { type Reach, reachOf } from '../core/reach.ts';
import { ringSetsOf } from '../core/rings.ts';
import type { Scenario } from '../core/scenario.ts';
import { settle } from '../data/answer.ts';
import { drawGraphic, type Graphic } from '../graphic/graphic.ts';
import { encodeLink } from '../permalink/permalink.ts';
import { type Explainer, explainerOf } from '../scene/explainer.ts';
import { sceneOf } from '../scene/scene.ts';
import type { Chunks } from './batch_input.ts';
import type { Asked } from './reach_scenario.ts';
import type { Look } from './render_options.ts';

/** Where `render` reads from and tells how it goes. */
export interface RenderStreams {
  readonly stdin: Chunks;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean | undefined };
}

export interface Ground {
  readonly loadAtlas: () => Atlas;
  readonly siteUrl: string;
}

export interface Drawn {
  readonly scenario: Scenario;
  readonly explainer: Explainer;
  readonly graphic: Graphic;
  readonly reach: Reach;
}

/** The graphic of a scenario with what the flags change, at one size. */
export function drawnFor(
  { scenario: asked, unknown }: Asked,
  { changes, choices }: Look,
  size: string | undefined,
  { atlas, siteUrl }: { readonly atlas: Atlas; readonly siteUrl: string },
): Drawn {
  const graphicChoices = { ...asked.graphic, ...choices, ...(size !== undefined && { size }) };
  const scenario = {
    ...asked,
    ...changes,
    ...(Object.keys(graphicChoices).length > 0 && { graphic: graphicChoices }),
  };
  const reach = reachOf(ringSetsOf(scenario, atlas), atlas);
  const scene = sceneOf(scenario, reach, atlas, settle(scenario));
  const graphic = drawGraphic({
    scenario,
    scene,
    atlas,
    size: parseSize(scenario.graphic?.size ?? '') ?? DEFAULT_SIZE,
    link: `${siteUrl === '' ? '' : `${siteUrl}/`}${encodeLink(settle(scenario), unknown)}`,
  });
  return { scenario, explainer: explainerOf(scenario, scene, atlas.attribution), graphic, reach };
}
