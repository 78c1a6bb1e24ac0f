import type { Atlas } from '../core/atlas.ts';
import { launchNames } from '../core/places.ts';
import type { Scenario } from '../core/scenario.ts';
import { positionText, type Preferences } from './scene.ts';
import type { LaunchStep, OtherStep } from './words/everyone_words.ts';
import { wordsIn } from './words/words.ts';

/** What one step of undo changed: one launch point, or another part of the scenario. */
export type Change =
  { readonly step: LaunchStep; readonly launch: number } | { readonly step: OtherStep };

/** What differs between the scenarios before and after a step; a step that did several things is `everything`. */
export function changeBetween(before: Scenario, after: Scenario): Change {
  const steps = changedParts(before, after);
  const [only] = steps;
  if (only === undefined || steps.length > 1) return { step: 'everything' };
  return only === 'launches' ? launchChange(before, after) : { step: only };
}

/** A step as undo names it, "move Sumy"; a launch point goes by the name that it had before. */
export function stepName(
  before: Scenario,
  after: Scenario,
  atlas: Pick<Atlas, 'towns'>,
  { language }: Preferences,
): string {
  const { steps } = wordsIn(language);
  const change = changeBetween(before, after);
  if (!('launch' in change)) return steps[change.step];
  return steps[change.step](launchName(change, before, after, atlas, language));
}

/** What is said of a step that was just done; empty where the answer itself says it. */
export function stepReport(
  before: Scenario,
  after: Scenario,
  atlas: Pick<Atlas, 'towns'>,
  { language }: Preferences,
): string {
  const change = changeBetween(before, after);
  if (!('launch' in change)) return '';
  const name = launchName(change, before, after, atlas, language);
  const at = (change.step === 'removed' ? before : after).launches[change.launch]?.at;
  return wordsIn(language).reports[change.step](name, at ? positionText(at, language) : '');
}

function launchName(
  { step, launch }: { readonly step: LaunchStep; readonly launch: number },
  before: Scenario,
  after: Scenario,
  atlas: Pick<Atlas, 'towns'>,
  language: Preferences['language'],
): string {
  const named = step === 'added' ? after : before;
  return launchNames(named, atlas, language)[launch] ?? wordsIn(language).unknownPlace;
}

function changedParts(before: Scenario, after: Scenario): readonly OtherStep[] {
  const parts = ['launches', 'from', 'ranges', 'frame'] as const;
  const texts = ['title', 'subtitle', 'note', 'credit'] as const;
  const ofGraphic = graphicStep(before.graphic ?? {}, after.graphic ?? {});
  const steps = [...parts, ...texts].filter((part) => !isSame(before[part], after[part]));
  // names of the graphic go with the launch point that they name
  if (ofGraphic === null || steps.includes('launches')) return withoutModel(steps);
  return [...steps, ofGraphic];
}

/** Who adds a launch point no longer asks from anywhere in Ukraine: that is one step. */
function withoutModel(steps: readonly OtherStep[]): readonly OtherStep[] {
  return steps.includes('launches') ? steps.filter((step) => step !== 'from') : steps;
}

function graphicStep(
  before: NonNullable<Scenario['graphic']>,
  after: NonNullable<Scenario['graphic']>,
): OtherStep | null {
  const keys = ['size', 'palette', 'background', 'inset'] as const;
  const changed = keys.filter((key) => !isSame(before[key], after[key]));
  const [only] = changed;
  if (changed.length > 1) return 'everything';
  if (only) return only;
  const names = ['labels', 'hidden', 'moved'] as const;
  return names.some((key) => !isSame(before[key], after[key])) ? 'names' : null;
}

function launchChange({ launches: before }: Scenario, { launches: after }: Scenario): Change {
  const different = after.findIndex((launch, index) => !isSame(launch, before[index]));
  const first = different < 0 ? after.length : different;
  if (after.length === before.length + 1 && isSame(before, without(after, first))) {
    return { step: 'added', launch: first };
  }
  if (after.length === before.length - 1 && isSame(after, without(before, first))) {
    return { step: 'removed', launch: first };
  }
  const isOne =
    after.length === before.length && isSame(without(before, first), without(after, first));
  if (!isOne) return { step: 'launches' };
  const isMoved = !isSame(before[first]?.at, after[first]?.at);
  const isRenamed = before[first]?.label !== after[first]?.label;
  if (isMoved && isRenamed) return { step: 'changed', launch: first };
  return { step: isMoved ? 'moved' : 'renamed', launch: first };
}

function without<Item>(items: readonly Item[], index: number): readonly Item[] {
  return items.filter((_, i) => i !== index);
}

/** Plain values, written with their keys in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
