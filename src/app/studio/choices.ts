import type { LngLat } from '../../core/geodesy.ts';
import { LABEL_LIMITS, type GraphicChoices, type LabelId } from '../../core/graphic_choices.ts';
import { LIMITS, tidyText, type Scenario } from '../../core/scenario.ts';
import { keptFrame, keptMove } from '../../core/scenario_values.ts';

export type TextKey = 'title' | 'subtitle' | 'note' | 'credit';

type Patch = { readonly [Key in keyof GraphicChoices]?: GraphicChoices[Key] | undefined };

/** Sets choices of the graphic; undefined or an empty list leaves one to the graphic again. */
export function withChoices(scenario: Scenario, patch: Patch): Scenario {
  const { graphic, ...rest } = scenario;
  const kept = Object.entries({ ...graphic, ...patch }).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return kept.length === 0 ? rest : { ...rest, graphic: Object.fromEntries(kept) };
}

/** Sets a text of the graphic; an empty one gives the suggested words back. */
export function withText(scenario: Scenario, key: TextKey, text: string): Scenario {
  const { [key]: _old, ...rest } = scenario;
  const tidied = tidyText(text, LIMITS.textLength);
  return tidied === '' ? rest : { ...rest, [key]: tidied };
}

/** Sets what the picture shows, to a hundredth of a degree; what is no box changes nothing. */
export function withFrame(scenario: Scenario, frame: Scenario['frame']): Scenario {
  const kept = frame === 'fit' ? frame : keptFrame(frame);
  return kept ? { ...scenario, frame: kept } : scenario;
}

/** Leaves a label out, unless as many as a link can hold are left out already. */
export function withLabelHidden(scenario: Scenario, label: LabelId): Scenario {
  const hidden = scenario.graphic?.hidden ?? [];
  if (hidden.includes(label) || hidden.length >= LABEL_LIMITS.hidden) return scenario;
  return withChoices(scenario, { hidden: [...hidden, label] });
}

export function withLabelShown(scenario: Scenario, label: LabelId): Scenario {
  const hidden = (scenario.graphic?.hidden ?? []).filter((id) => id !== label);
  return withChoices(scenario, { hidden });
}

/** Moves a label so that its middle stands over a place; the one moved first gives way where a link is full. */
export function withLabelMoved(scenario: Scenario, label: LabelId, to: LngLat): Scenario {
  const move = keptMove(label, ...to);
  const others = (scenario.graphic?.moved ?? []).filter((moved) => moved.label !== label);
  if (!move) return scenario;
  return withChoices(scenario, { moved: [...others, move].slice(-LABEL_LIMITS.moved) });
}

/** Gives a label its own place back. */
export function withLabelUnmoved(scenario: Scenario, label: LabelId): Scenario {
  const moved = (scenario.graphic?.moved ?? []).filter((other) => other.label !== label);
  return withChoices(scenario, { moved });
}
