import type { Topology } from 'topojson-specification';
import { parseLand, withoutIslets } from './islets.ts';
import { runMapshaper } from './mapshaper.ts';
import { DRAWING_BOX, type Land } from './regions.ts';
import type { Water } from './water.ts';

/** Steps per axis of the whole box: 63 by 28 degrees in 120,000 steps each, that is 40 m by 26 m. */
const QUANTIZATION = 120_000;

/** One topology in which neighbours share their arcs, with the objects regions, countries, lakes and rivers. */
export async function topologyOf(land: readonly Land[], water: Water): Promise<Topology> {
  const { 'regions.json': regions, 'countries.json': countries } = await simplifiedLand(land);
  const { 'lakes.json': lakes, 'rivers.json': rivers } = await simplifiedWater(water);
  if (!regions || !countries || !lakes || !rivers)
    throw new Error('mapshaper wrote fewer files than it was asked for.');
  const seen = JSON.stringify(withoutIslets(parseLand(countries), parseLand(regions)));
  const files = await runMapshaper(
    [
      '-i regions.json countries.json lakes.json rivers.json combine-files',
      `-o map.json format=topojson bbox quantization=${QUANTIZATION} target=*`,
    ],
    { 'regions.json': regions, 'countries.json': seen, 'lakes.json': lakes, 'rivers.json': rivers },
  );
  return JSON.parse(files['map.json'] ?? '') as Topology;
}

/** All borders in one layer while they are thinned: an arc between two units keeps the finer detail of the two. */
function simplifiedLand(land: readonly Land[]): Promise<Record<string, string>> {
  return runMapshaper(
    [
      '-i land.json snap',
      '-dissolve2 key copy-fields=country,interval',
      `-clip bbox=${DRAWING_BOX.join()}`,
      '-simplify dp variable keep-shapes interval=interval',
      '-clean',
      `-filter 'interval == 250' + name=regions`,
      `-filter 'interval > 250' + name=countries target=land`,
      '-o regions.json format=geojson target=regions',
      '-o countries.json format=geojson target=countries',
    ],
    { 'land.json': JSON.stringify({ type: 'FeatureCollection', features: land }) },
  );
}

function simplifiedWater({ lakes, rivers }: Water): Promise<Record<string, string>> {
  return runMapshaper(
    [
      '-i lakes.json rivers.json combine-files',
      `-clip bbox=${DRAWING_BOX.join()} target=*`,
      `-filter 'this.area > 250e6' target=lakes`,
      '-simplify dp interval=1000 keep-shapes target=lakes',
      '-simplify dp interval=1000 target=rivers',
      '-o lakes.json format=geojson target=lakes',
      '-o rivers.json format=geojson target=rivers',
    ],
    { 'lakes.json': JSON.stringify(lakes), 'rivers.json': JSON.stringify(rivers) },
  );
}
