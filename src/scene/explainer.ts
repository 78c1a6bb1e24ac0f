import { largestRange, type Scenario } from '../core/scenario.ts';
import { rangeCitations } from './notes.ts';
import { formatRange } from './numbers.ts';
import type { Scene } from './scene.ts';
import { attributionIn } from './words/graphic_words.ts';
import { wordsIn } from './words/words.ts';

/** The words of an explainer graphic: the journalist's own, or written from the reach. */
export interface Explainer {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly credit: string;
  /** The picture in words, for those who do not see it. */
  readonly altText: string;
}

export function explainerOf(scenario: Scenario, scene: Scene, attribution: string): Explainer {
  const { language, units } = scene.preferences;
  const words = wordsIn(language);
  const range = formatRange(largestRange(scenario).km, language, units);
  const names = scene.launches.map(({ name }) => name);
  const title = scenario.title ?? words.headline(range, scenario.from === 'ukraine' ? [] : names);
  const reached = scene.regions.filter(({ status }) => status !== 'outside');
  const shares = reached.map(({ name, shareText }) => words.named(name, shareText));
  return {
    title,
    subtitle: scenario.subtitle ?? scene.summary,
    notes: [
      ...(scenario.note === undefined ? [] : [scenario.note]),
      words.caveat,
      ...(scenario.from === 'ukraine' ? [words.ukraineModelNote] : []),
      ...rangeCitations(scenario.ranges, language),
      words.borderNote,
    ],
    source: words.sourceLine(attributionIn(language, attribution)),
    credit: scenario.credit ?? '',
    altText: [title, scene.summary, words.sharesInside(shares), words.caveat]
      .filter((part) => part !== '')
      .join(' '),
  };
}

/** What stands below the published graphic, with the link that it is drawn from. */
export function captionOf(explainer: Explainer, link: string): string {
  const { title, subtitle, notes, source, credit } = explainer;
  const parts = [title, subtitle, notes.join(' '), source, credit, link];
  return parts.filter((part) => part !== '').join('\n\n');
}
