import { readCoordinates } from './coordinates/coordinates.ts';
import type { Misreading } from './coordinates/reading.ts';
import type { LngLat } from './geodesy.ts';
import { isLaunchPlace, type Ground } from './launch_place.ts';

/** What coordinates mean on the ground, before they are used. */
export type Understood =
  | { readonly kind: 'place'; readonly at: LngLat }
  /** As written it is not in Ukraine; read otherwise it is. To be asked, never guessed. */
  | { readonly kind: 'doubtful'; readonly at: LngLat; readonly otherwise: LngLat }
  | { readonly kind: 'outside'; readonly at: LngLat }
  | { readonly kind: 'misread'; readonly why: Misreading };

/** Reads coordinates, and says whether a launch point may be there. */
export function understand(text: string, ground: Ground): Understood {
  const reading = readCoordinates(text);
  if (!reading.ok) return { kind: 'misread', why: reading.issue };
  const { at, otherwise } = reading.value;
  if (isLaunchPlace(at, ground)) return { kind: 'place', at };
  if (!otherwise || !isLaunchPlace(otherwise, ground)) return { kind: 'outside', at };
  return { kind: 'doubtful', at, otherwise };
}
