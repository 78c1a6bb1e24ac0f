import type { Bounds, LngLat } from '../../core/geodesy.ts';
import type { GraphicChoices, LabelId } from '../../core/graphic_choices.ts';
import { LIMITS, roundPosition, roundTo, tidyText, type Scenario } from '../../core/scenario.ts';

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

/** Sets what the picture shows, to a hundredth of a degree. */
export function withFrame(scenario: Scenario, frame: Scenario['frame']): Scenario {
  return { ...scenario, frame: frame === 'fit' ? frame : roundedFrame(frame) };
}

function roundedFrame([west, south, east, north]: Bounds): Bounds {
  return [roundTo(west, 2), roundTo(south, 2), roundTo(east, 2), roundTo(north, 2)];
}

export function withLabelHidden(scenario: Scenario, label: LabelId): Scenario {
  const hidden = scenario.graphic?.hidden ?? [];
  return hidden.includes(label) ? scenario : withChoices(scenario, { hidden: [...hidden, label] });
}

export function withLabelShown(scenario: Scenario, label: LabelId): Scenario {
  const hidden = (scenario.graphic?.hidden ?? []).filter((id) => id !== label);
  return withChoices(scenario, { hidden });
}

/** Moves a label so that its middle stands over a place. */
export function withLabelMoved(scenario: Scenario, label: LabelId, to: LngLat): Scenario {
  const others = (scenario.graphic?.moved ?? []).filter((moved) => moved.label !== label);
  return withChoices(scenario, { moved: [...others, { label, to: roundPosition(to) }] });
}

/** Gives a label its own place back. */
export function withLabelUnmoved(scenario: Scenario, label: LabelId): Scenario {
  const moved = (scenario.graphic?.moved ?? []).filter((other) => other.label !== label);
  return withChoices(scenario, { moved });
}
