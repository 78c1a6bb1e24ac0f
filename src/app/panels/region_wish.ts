import { foldName } from '../../core/name_folding.ts';
import type { RegionMark } from '../../scene/scene.ts';

/** Which regions a person wants to see. */
export interface RegionWish {
  readonly name: string;
  readonly status: RegionMark['status'] | 'all';
}

export function isWished({ name, status }: RegionMark, wish: RegionWish): boolean {
  const hasStatus = wish.status === 'all' || wish.status === status;
  return hasStatus && (wish.name === '' || foldName(name).includes(foldName(wish.name)));
}
