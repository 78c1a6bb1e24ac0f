import type { DownloadsWords } from '../downloads_words.ts';

export const downloadsInEnglish: DownloadsWords = {
  downloads: {
    regions: 'Regions (CSV)',
    towns: 'Towns (CSV)',
    geojson: 'Map shapes (GeoJSON)',
    json: 'All figures (JSON)',
    scenario: 'Scenario to open again (JSON)',
    package: 'Newsroom package (ZIP)',
  },
  packageHint: 'Graphic as SVG, PNG and PDF, alt text, caption, all data and a guide',
  fileFailed: (file) => `The ${file} could not be made. Check the connection and try again.`,
  fileHasNoLink: (name) =>
    `“${name}” holds no link of this map. Open an SVG, PNG, PDF, JSON, GeoJSON or ZIP that was downloaded here and not saved anew by another program.`,
  fileDamaged: (name, format) =>
    `“${name}” is a damaged or incomplete ${format}. Download or copy it again.`,
  scenarioWrong: (name, part) =>
    part === ''
      ? `“${name}” holds no scenario that can be read. Open the file as it was downloaded.`
      : `In “${name}”, the part “${part}” of the scenario is wrong. Correct it, or open the file as it was downloaded.`,
  fileTooSlow: (name) =>
    `Reading “${name}” took too long and was stopped. Open the scenario file (JSON) instead.`,
  packageHolds: 'This package holds:',
  packageFiles: {
    svg: 'the graphic with named layers and live text',
    pdf: 'the graphic for print, with its fonts',
    png: 'the graphic as pixels',
    altText: 'the picture in words, for those who do not see it',
    caption: 'title, notes, sources and link, to go below the graphic',
    link: 'the link that opens the map as it is here',
    regions: 'regions with share and area inside, in km²; share from 0 to 1',
    towns: 'towns with population and distance in km',
    geojson: 'launch points, rings, their common outline, regions and towns, for map programs',
    json: 'all figures, for programs',
    scenario: 'drop this file on the map to open it again',
  },
  freeToUse: 'The graphic and the data are free to use with the source line.',
  dataVersion: (version, date) => `Data version ${version}, ${date}.`,
};
