import type { MapWords } from '../map_words.ts';

export const mapInPolish: MapWords = {
  mapFailed:
    'Wyświetlana jest prostsza mapa, bo tej przeglądarce brakuje WebGL 2. Wyniki są te same.',
  mapNotLoaded: 'Nie udało się wczytać pełnej mapy. Wyświetlana jest prostsza; wyniki są te same.',
  askedFromUkraine:
    'Żadnego: zasięg mierzony jest z dowolnego miejsca w Ukrainie. Wybierz miejsce, aby mierzyć stamtąd.',
  dataSources:
    'Granice i wody: Natural Earth (domena publiczna), granice dostosowane do uznanych międzynarodowo. Miasta: GeoNames i SimpleMaps (CC BY 4.0), dane zmienione.',
};
