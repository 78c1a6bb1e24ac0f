import type { MethodText } from './text.ts';

export const text: MethodText = {
  title: 'Method and sources',
  description:
    'What the rings of the strike-range map mean, how inside is decided, how accurate it is, and where borders, towns and range figures come from.',
  backToMap: 'Back to the map',
  language: 'Language',
  contents: 'Contents',
  sections: {
    rings: {
      title: 'What the rings mean, and what they do not',
      paragraphs: [
        'A ring joins all places at one distance from a launch point: the published maximum range that was chosen, measured along the surface of the Earth. The map shows which Russian regions and towns lie within that distance, and how much of each region.',
        'A ring is not a permission: it does not say what any government has allowed. It is not a capability either: what a system can reach depends on its version, its flight path and much else that is not public and not on this map. And it says nothing about intentions.',
        'Launch points are examples chosen by whoever made the map. That a place is chosen does not mean that anything is stationed there.',
      ],
    },
    inside: {
      title: 'How inside is decided',
      paragraphs: [
        'By distance, never by the line on the screen: a town is inside if the shortest way to it from a launch point, on the WGS84 ellipsoid, is no longer than the range. The flat drawing of a ring decides nothing.',
        'The share of a region is the area of that region within at least one ring, divided by its whole area, both on the ellipsoid. Where rings overlap, the ground counts once. The area is integrated along the border and the rings; nothing is cut into squares or sampled.',
        'With “Anywhere in Ukraine” the range is measured from the nearest place within the recognised border of Ukraine. Parts of that border are behind the front line.',
        'Shares are given in whole percents. What is not quite nothing is shown as less than 1%, what is not quite all as more than 99%. “Inside” for a region means all of it, “partly inside” any smaller part.',
      ],
    },
    edge: {
      title: 'At the edge',
      paragraphs: [
        'A town whose distance differs from the range by no more than 2% is called neither inside nor outside but “at the edge”. At 306 km that is 6 km on either side, as much as lies between the published figures of 300 and 306 km. The position of a town is that of its centre.',
      ],
    },
    accuracy: {
      title: 'How accurate it is',
      paragraphs: [
        'The calculation: distances are good to 1 mm, drawn rings to 1 m, and shares to 0.000001 percentage points, for the borders as given and for ranges up to 500 km. They are checked against independently computed reference values. A sphere in place of the ellipsoid can shift a share by 1 percentage point.',
        'The borders: compared with OpenStreetMap in 2024, they are off by 0.6 to 0.95 km in the median, by 2 km in one place out of ten, and by 3 to 9 km at worst; at the coast of Krasnodar Krai by up to 17 km. Shares are therefore good to about half a percentage point.',
        'The choice of place matters more than either: moving a launch point by 1 km changes a share by up to about half a percentage point, and the published figures differ by 6 km.',
        'Areas of regions agree with the official ones to within 3%, with known exceptions where official areas include lagoons and at the outlines of large cities.',
      ],
    },
    borders: {
      title: 'Borders',
      paragraphs: [
        'Borders are the internationally recognised ones, as in United Nations General Assembly resolution 68/262: Crimea and Sevastopol, and the Donetsk, Luhansk, Kherson and Zaporizhzhia regions, are Ukraine. Russian regions are those within the recognised borders of Russia. The source shows who controls what; it was corrected, and a test holds the correction.',
        'The front line is not shown. Where a launch point is chosen in Crimea or Sevastopol, the map notes the occupation since 2014.',
      ],
    },
    figures: {
      title: 'Published figures',
      paragraphs: [
        'Ranges are quotations: value and unit as printed, with outlet and date, and our conversion. The default is 306 km, as reported on 17 November 2024. It is about 190 miles converted back (1 mile = 1.609344 km); most outlets print 300 km. Any other value from 10 to 500 km can be set and then carries no citation.',
      ],
    },
    data: {
      title: 'Data and licences',
      paragraphs: [
        'Boundaries: Natural Earth, 1:10 million, version 5.1, adjusted and simplified to 250 m. Water: Natural Earth, 1:50 million. Both are in the public domain.',
        'Towns: GeoNames (CC BY 4.0), of at least 1,000 people in Ukraine and in Russian regions up to 350 km from it, and of at least 2,000 beyond. Newer populations of larger towns: SimpleMaps (CC BY 4.0). Names were reviewed by hand for all towns of 10,000 people and more.',
        'Populations are published figures for listed towns, those of Ukraine from before 2022. Their sum is not the number of people within range: villages and the countryside are missing, and nobody who has fled or moved is accounted for.',
        'The typeface is Source Sans 3 (SIL Open Font License 1.1). The code is under the MIT licence.',
      ],
    },
    reuse: {
      title: 'Using and citing',
      paragraphs: [
        'Graphics, tables and figures made with this map may be used free of charge, also commercially and also changed, as long as the source line stays with them:',
        'A link to a map always opens the same launch points and ranges. To cite one:',
      ],
    },
    neutrality: {
      title: 'Neutrality',
      paragraphs: [
        'The map explains a news story with public information: administrative areas, towns, and published ranges. It shows no military sites, bases, air defences or routes, ranks no targets and proposes no launch points, and it will not. Words are chosen to take no side; place names follow the current usage of each language.',
        'The site sets no cookies, loads nothing from other sites and does not record who looks at what.',
      ],
    },
    corrections: {
      title: 'Corrections',
      paragraphs: [
        'Mistakes are corrected. Please report them as an issue in the repository of this project, with the link of the map that shows them and, where a figure is concerned, the text that prints it.',
      ],
    },
    versions: { title: 'Versions', paragraphs: [] },
  },
  table: {
    system: 'System',
    printed: 'As printed',
    kilometres: 'Kilometres',
    outlet: 'Outlet',
    date: 'Date',
    notDelivered: 'not delivered',
  },
  licences: 'Licences of all that this site is made of',
  sourceLine: 'Sources',
  citation: ({ version, date, link }) =>
    `Strike-range map, data version ${version} of ${date}, ${link}`,
  versions: { product: 'Map', data: 'Data' },
};
