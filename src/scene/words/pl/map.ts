import { GRAPHIC_WORDS } from '../graphic_words.ts';
import type { MapWords } from '../map_words.ts';

export const mapInPolish: MapWords = {
  mapFailed:
    'Wyświetlana jest prostsza mapa, bo tej przeglądarce brakuje WebGL 2. Wyniki są te same.',
  mapNotLoaded: 'Nie udało się wczytać pełnej mapy. Wyświetlana jest prostsza; wyniki są te same.',
  askedFromUkraine:
    'Żadnego: zasięg mierzony jest z dowolnego miejsca w Ukrainie. Wybierz miejsce, aby mierzyć stamtąd.',
  dataSources: GRAPHIC_WORDS.pl.attribution,
};
