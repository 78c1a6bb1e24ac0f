import { LANGUAGE_NAMES } from '../core/languages.ts';
import type { Scenario } from '../core/scenario.ts';
import { formatNumber, formatRange } from './numbers.ts';
import type { Scene } from './scene.ts';
import { wordsIn, type Words } from './words/words.ts';

/** A text for a social post: the answer, and what it does not say. */
export function postOf({ summary, rings, preferences }: Scene): string {
  const hasRings = rings.some((set) => set.rings.length > 0);
  return hasRings ? `${summary} ${wordsIn(preferences.language).postCaveat}` : summary;
}

/** How long a text is, alone and with a link after it, in characters as people count them. */
export function postLengthOf(text: string, link: string, { preferences }: Scene): string {
  const [alone, withLink] = [text, withLinkAfter(text, link)].map((part) =>
    formatNumber([...part].length, preferences.language),
  ) as [string, string];
  return wordsIn(preferences.language).postLength(alone, withLink);
}

export function withLinkAfter(text: string, link: string): string {
  return `${text.trim()}\n${link}`.trim();
}

/** What a link holds beside its answer, as name and text. */
export function contentsOf(
  scenario: Scenario,
  scene: Scene,
): readonly (readonly [name: string, text: string])[] {
  const { language, units } = scene.preferences;
  const words = wordsIn(language);
  const ranges = scenario.ranges.map(({ km }) => formatRange(km, language, units));
  const isFromUkraine = scenario.from === 'ukraine';
  const names = scene.launches.map(({ name }) => name);
  const from = isFromUkraine ? words.anywhereInUkraine : words.listOf(names);
  return [
    ...(from === ''
      ? []
      : [[isFromUkraine ? words.launchFrom : words.launchPoints, from] as const]),
    [words.range, words.listOf(ranges)],
    [words.settings, settingsOf(scenario, words)],
    ...(hasGraphic(scenario) ? [[words.graphic, words.graphicInLink] as const] : []),
  ];
}

/** What was chosen for all readers. */
function settingsOf({ language, units, theme }: Scenario, words: Words): string {
  const chosen = [
    ...(language ? [LANGUAGE_NAMES[language]] : []),
    ...(units ? [{ km: words.kilometres, mi: words.miles }[units]] : []),
    ...(theme ? [words[theme]] : []),
  ];
  return chosen.length === 0 ? words.readersOwn : chosen.join(', ');
}

function hasGraphic({ title, subtitle, note, credit, frame, graphic }: Scenario): boolean {
  return (
    frame !== 'fit' || [title, subtitle, note, credit, graphic].some((part) => part !== undefined)
  );
}
