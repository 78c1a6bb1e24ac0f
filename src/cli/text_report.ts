import type { Atlas } from '../core/atlas.ts';
import { formatShare, formatRange } from '../scene/numbers.ts';
import { type RegionMark, type Scene, sceneOf, townMarksOf } from '../scene/scene.ts';
import { type Words, wordsIn } from '../scene/words/words.ts';
import type { Answer } from '../data/answer.ts';
import { alignedTable, type Column } from './text_table.ts';

/** The answer for people at a terminal: summary, table, totals, notes, sources and the link. */
export function renderText(answer: Answer, atlas: Atlas, withTowns: boolean): string {
  const { scenario, reach, notes, data, link } = answer;
  const scene = sceneOf(scenario, reach, atlas, scenario);
  const words = wordsIn(scenario.language);
  const blocks = [
    scene.summary,
    scene.regions.length > 0 ? regionTable(answer, scene, words) : '',
    scene.totals,
    withTowns ? townTable(answer, scene, words) : '',
    notes.join('\n'),
    words.source(data.attribution),
    link,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function regionTable({ scenario }: Answer, { regions }: Scene, words: Words): string {
  const { language, units } = scenario;
  const smaller = scenario.ranges.slice(0, -1);
  const shareAt = ({ reach }: RegionMark, index: number) =>
    formatShare(reach.shares[index]?.share ?? 0, language);
  const columns: readonly Column[] = [
    { title: words.region, align: 'left' },
    ...smaller.map(({ km }) => ({
      title: formatRange(km, language, units),
      align: 'right' as const,
    })),
    { title: words.share, align: 'right' },
    { title: words.inside, align: 'right' },
    { title: words.distance, align: 'right' },
    { title: words.nearestLaunchPoint, align: 'left' },
  ];
  const rows = regions.map((mark) => [
    mark.name,
    ...smaller.map((_, index) => shareAt(mark, index)),
    mark.shareText,
    mark.insideText,
    mark.distanceText,
    mark.nearestName,
  ]);
  return alignedTable(columns, rows);
}

function townTable({ scenario, reach }: Answer, { regions }: Scene, words: Words): string {
  const columns: readonly Column[] = [
    { title: words.town, align: 'left' },
    { title: words.region, align: 'left' },
    { title: words.status, align: 'left' },
    { title: words.distance, align: 'right' },
    { title: words.population, align: 'right' },
  ];
  const rows = regions.flatMap(({ id, name }) =>
    townMarksOf(reach, id, scenario)
      .filter(({ status }) => status !== 'outside')
      .map((town) => [town.name, name, town.statusText, town.distanceText, town.populationText]),
  );
  return rows.length === 0 ? '' : alignedTable(columns, rows);
}
