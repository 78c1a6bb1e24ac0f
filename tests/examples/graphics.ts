import { DEFAULT_SIZE, parseSize } from '../../src/core/picture_size.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { settle } from '../../src/data/answer.ts';
import type { GraphicRequest } from '../../src/graphic/graphic.ts';
import { decodeLink, encodeLink } from '../../src/permalink/permalink.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { ATLAS } from './examples.ts';

const THREE = '?v=1&at=50.9077,34.7981&at=49.9935,36.2304&at=51.4982,31.2893';
const SUMY = '?v=1&at=50.9077,34.7981';
const FIFTY = Array.from({ length: 50 }, (_, i) => {
  const lat = 48 + Math.floor(i / 10) * 0.62 + (i % 3) * 0.1;
  return `&at=${lat.toFixed(2)},${(28.6 + (i % 10) * 0.85).toFixed(2)}`;
});
const LONG_TITLE =
  'Περιφέρειες της Ρωσίας που βρίσκονται εν όλω ή εν μέρει εντός της δημοσιευμένης μέγιστης εμβέλειας, ' +
  'όπως την ανέφεραν τα μέσα ενημέρωσης τον Νοέμβριο του 2024';

/** The graphics that are looked at, kept in tests/golden and compared byte by byte. */
export const GRAPHICS: Readonly<Record<string, string>> = {
  'social-en': `${THREE}&credit=Graphic:%20A%20newspaper`,
  'column-de': `${THREE}&size=column&lang=de`,
  'column-press-moved':
    `${THREE}&size=column&palette=press&labels=few&hide=region-RU-KRS,launch-2` +
    '&move=region-RU-BRY,53.1,33.6&move=launch-1,50.3,33.4',
  'columns-uk-dark': `${THREE}&size=columns&theme=dark&lang=uk&palette=harbour&range=165,306`,
  'square-el-ukraine': `?v=1&from=ukraine&size=square&lang=el&palette=orchid&title=${encodeURIComponent(LONG_TITLE)}`,
  'portrait-fr-tiny': `${SUMY}&range=10&size=portrait&lang=fr&palette=press`,
  'social-pl-ranges': `${SUMY}&range=50,100,165,306&lang=pl&theme=dark`,
  'square-es-fifty': `?v=1${FIFTY.join('')}&size=square&lang=es&palette=harbour`,
  'article-ru-many': `${THREE}&size=article&lang=ru&palette=press&labels=many&inset=bottom-left`,
  'social-mi-frame': `${THREE}&frame=30,49,41,54.5&units=mi&palette=orchid&theme=dark&bg=transparent&inset=none`,
};

/** What a link asks the graphic for. */
export function requestOf(link: string): GraphicRequest {
  const { scenario } = decodeLink(link);
  const reach = reachOf(ringSetsOf(scenario, ATLAS), ATLAS);
  const scene = sceneOf(scenario, reach, ATLAS, settle(scenario));
  const size = parseSize(scenario.graphic?.size ?? '') ?? DEFAULT_SIZE;
  return { scenario, scene, atlas: ATLAS, size, link: encodeLink(scenario) };
}
