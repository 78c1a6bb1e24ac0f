import type { MethodText } from './text.ts';

export const text: MethodText = {
  title: 'Metoda i źródła',
  description:
    'Co oznaczają okręgi na mapie zasięgu, jak ustala się, co leży w zasięgu, z jaką dokładnością i skąd pochodzą granice, miasta i dane o zasięgu.',
  backToMap: 'Powrót do mapy',
  language: 'Język',
  contents: 'Spis treści',
  sections: {
    rings: {
      title: 'Co okręgi oznaczają, a czego nie',
      paragraphs: [
        'Okrąg łączy wszystkie miejsca w jednakowej odległości od punktu startu: to wybrany opublikowany maksymalny zasięg, odmierzony po powierzchni Ziemi. Mapa pokazuje, które regiony i miasta Rosji leżą w tej odległości i jaka część każdego regionu.',
        'Okrąg nie jest pozwoleniem: nie mówi, na co zgodził się jakikolwiek rząd. Nie jest też możliwością: to, dokąd sięga system, zależy od jego wersji, toru lotu i wielu innych rzeczy, które nie są jawne i których na tej mapie nie ma. Nic też nie mówi o zamiarach.',
        'Punkty startu to przykłady wybrane przez autora mapy. To, że miejsce wybrano, nie znaczy, że cokolwiek się tam znajduje.',
      ],
    },
    inside: {
      title: 'Jak ustala się, co leży w zasięgu',
      paragraphs: [
        'Według odległości, nigdy według linii na ekranie: miasto jest w zasięgu, jeśli najkrótsza droga do niego z punktu startu, po elipsoidzie WGS84, nie jest dłuższa niż zasięg. Płaski rysunek okręgu o niczym nie rozstrzyga.',
        'Udział regionu to jego powierzchnia leżąca co najmniej w jednym okręgu podzielona przez całą powierzchnię regionu, obie na elipsoidzie. Gdzie okręgi się nakładają, teren liczy się raz. Powierzchnię całkuje się wzdłuż granic i okręgów, bez dzielenia na kwadraty i bez próbkowania.',
        'W trybie „Z dowolnego miejsca w Ukrainie” zasięg mierzy się od najbliższego miejsca w uznanych granicach Ukrainy. Części tych granic leżą za linią frontu.',
        'Udziały podano w pełnych procentach. Prawie nic to „mniej niż 1%”, prawie wszystko – „więcej niż 99%”. „W zasięgu” oznacza w przypadku regionu, że leży tam w całości, „częściowo” – że tylko jakąś częścią.',
      ],
    },
    edge: {
      title: 'Na skraju',
      paragraphs: [
        'Miasto, którego odległość różni się od zasięgu najwyżej o 2%, nie jest ani w zasięgu, ani poza nim, lecz „na skraju”. Przy 306 km to 6 km w obie strony – tyle, ile dzieli opublikowane 300 i 306 km. Za położenie miasta uznaje się jego środek.',
      ],
    },
    accuracy: {
      title: 'Z jaką dokładnością',
      paragraphs: [
        'Obliczenia: odległości są dokładne do 1 mm, narysowane okręgi do 1 m, a udziały do 0,000001 punktu procentowego – dla danych granic i zasięgów do 500 km. Sprawdza się je na niezależnie obliczonych wartościach wzorcowych. Kula w miejsce elipsoidy może przesunąć udział o 1 punkt procentowy.',
        'Granice: w porównaniu z OpenStreetMap z 2024 roku odchylają się o 0,6–0,95 km w medianie, o 2 km w jednym miejscu na dziesięć i o 3–9 km w najgorszym razie, a na wybrzeżu Kraju Krasnodarskiego nawet o 17 km. Udziały są więc dokładne mniej więcej do pół punktu procentowego.',
        'Wybór miejsca waży więcej: przesunięcie punktu startu o 1 km zmienia udział nawet o około pół punktu procentowego, a opublikowane dane różnią się o 6 km.',
        'Powierzchnie regionów zgadzają się z oficjalnymi z dokładnością do 3%; znane wyjątki są tam, gdzie oficjalna powierzchnia obejmuje limany i zalewy, oraz na obrzeżach wielkich miast.',
      ],
    },
    borders: {
      title: 'Granice',
      paragraphs: [
        'Granice są uznane międzynarodowo, jak w rezolucji Zgromadzenia Ogólnego ONZ 68/262: Krym i Sewastopol oraz obwody doniecki, ługański, chersoński i zaporoski to Ukraina. Regiony Rosji są tylko te w jej uznanych granicach. Źródło pokazuje, kto co kontroluje; zostało poprawione, a pilnuje tego test.',
        'Linii frontu nie pokazano. Gdy punkt startu leży na Krymie lub w Sewastopolu, mapa zaznacza okupację trwającą od 2014 roku.',
      ],
    },
    figures: {
      title: 'Opublikowane dane',
      paragraphs: [
        'Zasięgi to cytaty: wartość i jednostka tak, jak je wydrukowano, redakcja, data i nasze przeliczenie. Wartość początkowa to 306 km, jak podano 17 listopada 2024 roku. To około 190 mil przeliczone z powrotem (1 mila = 1,609344 km); większość redakcji podaje 300 km. Można ustawić każdą inną wartość od 10 do 500 km; nie ma ona wtedy źródła.',
      ],
    },
    data: {
      title: 'Dane i licencje',
      paragraphs: [
        'Granice: Natural Earth, 1:10 mln, wersja 5.1, dostosowane i uproszczone do 250 m. Wody: Natural Earth, 1:50 mln. Oba zbiory należą do domeny publicznej.',
        'Miasta: GeoNames (CC BY 4.0), od 1000 mieszkańców w Ukrainie i w regionach Rosji do 350 km od niej, od 2000 dalej. Nowsze dane o ludności większych miast: SimpleMaps (CC BY 4.0). Nazwy wszystkich miast od 10 000 mieszkańców sprawdzono ręcznie.',
        'Ludność to opublikowane dane dla miast z listy, w przypadku Ukrainy sprzed 2022 roku. Ich suma nie jest liczbą ludzi w zasięgu: brakuje wsi, a tych, którzy wyjechali, nie odjęto.',
        'Krój pisma to Source Sans 3 (SIL Open Font License 1.1). Kod jest na licencji MIT.',
      ],
    },
    reuse: {
      title: 'Wykorzystanie i cytowanie',
      paragraphs: [
        'Grafiki, tabele i liczby z tej mapy można wykorzystywać bezpłatnie, także komercyjnie i po zmianach, o ile towarzyszy im wiersz ze źródłami:',
        'Link do mapy zawsze otwiera te same punkty startu i zasięgi. Jak cytować:',
      ],
    },
    neutrality: {
      title: 'Neutralność',
      paragraphs: [
        'Mapa objaśnia wiadomość za pomocą informacji publicznych: jednostek administracyjnych, miast i opublikowanych zasięgów. Nie pokazuje i nie będzie pokazywać obiektów wojskowych, baz, obrony powietrznej ani tras, nie szereguje celów i nie proponuje punktów startu. Słowa nie biorą niczyjej strony; nazwy są zgodne ze współczesnym użyciem w każdym języku.',
        'Witryna nie używa plików cookie, niczego nie ładuje z innych witryn i nie zapisuje, kto co ogląda.',
      ],
    },
    corrections: {
      title: 'Sprostowania',
      paragraphs: [
        'Błędy poprawiamy. Prosimy zgłaszać je jako issue w repozytorium tego projektu, z linkiem do mapy, na której je widać, a gdy chodzi o liczbę – z tekstem, w którym ją wydrukowano.',
      ],
    },
    versions: { title: 'Wersje', paragraphs: [] },
  },
  table: {
    system: 'System',
    printed: 'Jak w druku',
    kilometres: 'Kilometry',
    outlet: 'Redakcja',
    date: 'Data',
    notDelivered: 'nie przekazano',
  },
  licences: 'Licencje wszystkich składników tej strony',
  sourceLine: 'Źródła',
  citation: ({ version, date, link }) =>
    `Mapa zasięgu, wersja danych ${version}, data danych: ${date}, ${link}`,
  versions: { product: 'Mapa', data: 'Dane' },
};
