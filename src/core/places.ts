import type { Atlas, Town } from './atlas.ts';
import type { Language } from './languages.ts';
import { nearestTown } from './nearest_town.ts';
import type { Scenario } from './scenario.ts';

const UKRAINIAN = new WeakMap<readonly Town[], readonly Town[]>();

/** The towns of Ukraine, largest first; the same list for the same atlas. */
export function ukrainianTowns({ towns }: Pick<Atlas, 'towns'>): readonly Town[] {
  const known = UKRAINIAN.get(towns) ?? towns.filter(isUkrainian);
  UKRAINIAN.set(towns, known);
  return known;
}

export function isUkrainian(town: Town): boolean {
  return town.region.startsWith('UA-');
}

/** A town's name in the language, as far as the atlas has it: English stands in for all but Ukrainian and Russian. */
export function townName(town: Town, language: Language): string {
  return town.names[language === 'uk' || language === 'ru' ? language : 'en'];
}

/** What each launch point is called: its label or the nearest Ukrainian town; a repeated name gets a number. */
export function launchNames(
  scenario: Scenario,
  atlas: Pick<Atlas, 'towns'>,
  language: Language,
): string[] {
  const towns = ukrainianTowns(atlas);
  const names = scenario.launches.map(({ at, label }, index) => {
    const nearest = label === undefined ? nearestTown(at, towns) : undefined;
    return label ?? (nearest ? townName(nearest.town, language) : String(index + 1));
  });
  const taken = new Set(names);
  return names.map((name, index) => {
    if (names.indexOf(name) === index) return name;
    const numbered = firstFree(name, taken);
    taken.add(numbered);
    return numbered;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const numbered = `${name} ${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
