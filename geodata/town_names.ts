import type { Town } from '../src/core/atlas.ts';
import { pickRussian, pickRussianOf, pickUkrainian } from './cyrillic.ts';
import type { Place } from './geonames.ts';
import { romanizedRussian, romanizedUkrainian } from './romanization.ts';
import { readOverrides } from './sources.ts';
import { readCurrentNames } from './spellings.ts';
import { ukrainianOf } from './transcription.ts';

export interface Named {
  readonly names: Town['names'];
  readonly transcribed: boolean;
  /** How little the sources bear out the names: see cyrillic.ts. */
  readonly doubt: number;
}

/** English, Ukrainian and Russian; empty means that the build's own name is right. */
type Reviewed = readonly [en: string, uk: string, ru: string];

/** Names towns in three languages: the reviewed ones from overrides/towns.json, the others by rule. */
export function townNamer(): (place: Place) => Named {
  const currentName = readCurrentNames();
  const { names } = readOverrides('towns') as { names: Record<string, Reviewed> };
  return (place) => {
    const reviewed = names[place.id] ?? ['', '', ''];
    const current = currentName(place);
    return place.country === 'UA'
      ? namedInUkraine(place, current, reviewed)
      : namedInRussia(place, current, reviewed);
  };
}

/** A renamed place goes by its current name alone. */
function namedInUkraine(place: Place, current: string | undefined, [en, uk, ru]: Reviewed): Named {
  const pick = pickUkrainian(place.alternateNames, current ? [current] : [place.name]);
  const ukrainian = uk || pick?.name || place.name;
  const russian = ru || pickRussianOf(ukrainian, place.alternateNames).name;
  const names = { en: en || romanizedUkrainian(ukrainian), uk: ukrainian, ru: russian };
  return { names, transcribed: false, doubt: uk ? 0 : (pick?.doubt ?? 1) };
}

function namedInRussia(place: Place, current: string | undefined, [en, uk, ru]: Reviewed): Named {
  const pick = pickRussian(place.alternateNames, current ? [current, place.name] : [place.name]);
  const russian = ru || pick?.name || place.name;
  const names = {
    en: en || romanizedRussian(russian),
    uk: uk || ukrainianOf(russian),
    ru: russian,
  };
  return { names, transcribed: uk === '', doubt: ru ? 0 : (pick?.doubt ?? 1) };
}
