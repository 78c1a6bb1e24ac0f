import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core/languages.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import {
  EMPTY,
  EXAMPLE,
  withLaunch,
  withLaunchAt,
  withLaunchLabel,
  withoutLaunch,
  withRanges,
  type Scenario,
} from '../../src/core/scenario.ts';
import { stepName, stepReport } from '../../src/scene/changes.ts';
import { formatDistance } from '../../src/scene/numbers.ts';
import { positionText, type Preferences } from '../../src/scene/scene.ts';
import { summaryOf } from '../../src/scene/summary.ts';
import { wordsIn } from '../../src/scene/words/words.ts';
import { ATLAS } from '../examples/examples.ts';

const ODESA = [30.7326, 46.4775] as const;
const ADDED = withLaunch(EXAMPLE, { at: ODESA });
const STEPS: readonly (readonly [Scenario, Scenario])[] = [
  [EMPTY, withLaunch(EMPTY, { at: [34.7981, 50.9077] })],
  [EXAMPLE, ADDED],
  [ADDED, withLaunchAt(ADDED, 3, [31.9974, 46.9659])],
  [ADDED, withLaunchLabel(ADDED, 3, 'A')],
  [ADDED, withoutLaunch(ADDED, 3)],
  [EXAMPLE, withRanges(EXAMPLE, [{ km: 165 }])],
  [EXAMPLE, { ...EXAMPLE, from: 'ukraine' }],
  [EXAMPLE, EMPTY],
];

function said(before: Scenario, after: Scenario, preferences: Preferences): string {
  const reach = reachOf(ringSetsOf(after, ATLAS), ATLAS);
  const summary = summaryOf(after, reach, preferences.language, preferences.units);
  const before_ = summaryOf(
    before,
    reachOf(ringSetsOf(before, ATLAS), ATLAS),
    preferences.language,
    preferences.units,
  );
  const report = stepReport(before, after, ATLAS, preferences);
  // what has not changed is not read out again
  return [report, summary === before_ ? '' : summary].filter((text) => text !== '').join(' ');
}

function textsIn(language: Language): readonly string[] {
  const preferences: Preferences = { language, units: 'km', theme: 'light' };
  const words = wordsIn(language);
  const steps = STEPS.flatMap(([before, after]) => [
    said(before, after, preferences),
    words.undone(stepName(before, after, ATLAS, preferences)),
  ]);
  const at = positionText(ODESA, language);
  return [
    ...steps,
    words.redone(stepName(EXAMPLE, ADDED, ATLAS, preferences)),
    words.crosshairAt(at, 'A'),
    words.crosshairNear(at, 'A', formatDistance(12, language, 'km')),
    words.crosshairEnded,
    words.alreadyThere('A'),
    words.linkCopied,
    words.mapFailed,
  ];
}

test('what is read out in each language is what was read through', async () => {
  const texts = LANGUAGES.map((language) => `${language}\n${textsIn(language).join('\n')}\n`);
  const readable = texts.join('\n').replace(/[\u00a0\u202f\u200a]/g, ' ');
  // vitest -u writes it anew: read every sentence that changed before it is committed
  await expect(readable).toMatchFileSnapshot('live_region.txt');
});
