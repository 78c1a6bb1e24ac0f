import type { Atlas } from '../../core/atlas.ts';
import { reachOf } from '../../core/reach.ts';
import { ringSetsOf } from '../../core/rings.ts';
import { EXAMPLE } from '../../core/scenario.ts';
import { explainerOf } from '../../scene/explainer.ts';
import { sceneOf, type Preferences, type RegionMark } from '../../scene/scene.ts';
import { en } from '../../scene/words/en/words.ts';
import { addWords } from '../../scene/words/words.ts';
import { html, type Html } from '../method/html.ts';

const PREFERENCES: Preferences = { language: 'en', units: 'km', theme: 'light' };
const NEEDS_SCRIPT =
  'This is the first example. To choose other points and ranges, the page needs JavaScript, which this browser has switched off.';

/** What the page shows where scripts are blocked: the example as a picture, its answer as a table, and the sources. */
export function pageWithoutScript(atlas: Atlas): string {
  addWords('en', en);
  const scene = sceneOf(EXAMPLE, reachOf(ringSetsOf(EXAMPLE, atlas), atlas), atlas, PREFERENCES);
  const { title, subtitle, notes, source, altText } = explainerOf(
    EXAMPLE,
    scene,
    atlas.attribution,
  );
  return html`<main>
    <h1>${title}</h1>
    <p>${subtitle}</p>
    <p>${NEEDS_SCRIPT}</p>
    <img src="/social-card.png" width="1200" height="630" alt="${altText}" />
    <table>
      <caption>
        ${en.regionsInRange}
      </caption>
      <tr>
        <th scope="col">${en.region}</th>
        <th scope="col">${en.share}</th>
        <th scope="col">${en.nearestLaunchPoint}</th>
        <th scope="col">${en.distance}</th>
      </tr>
      ${scene.regions.filter(({ status }) => status !== 'outside').map(rowOf)}
    </table>
    ${[...notes, source].map((note) => html`<p>${note}</p>`)}
    <p><a href="method/">${en.methodAndSources}</a></p>
  </main>`.text;
}

function rowOf({ name, shareText, nearestName, distanceText }: RegionMark): Html {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${shareText}</td>
    <td>${nearestName}</td>
    <td>${distanceText}</td>
  </tr>`;
}
