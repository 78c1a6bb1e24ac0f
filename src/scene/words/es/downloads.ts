import type { DownloadsWords } from '../downloads_words.ts';

export const downloadsInSpanish: DownloadsWords = {
  downloads: {
    regions: 'Regiones (CSV)',
    towns: 'Ciudades (CSV)',
    geojson: 'Contornos del mapa (GeoJSON)',
    json: 'Todas las cifras (JSON)',
    scenario: 'Escenario para volver a abrir (JSON)',
    package: 'Paquete para redacciones (ZIP)',
  },
  packageHint: 'Gráfico en SVG, PNG y PDF, texto alternativo, pie, todos los datos y una guía',
  fileFailed: (file) =>
    `No se pudo crear el archivo ${file}. Compruebe la conexión e inténtelo de nuevo.`,
  fileHasNoLink: (name) =>
    `«${name}» no contiene ningún enlace de este mapa. Abra un SVG, PNG, PDF, JSON, GeoJSON o ZIP descargado aquí y no guardado de nuevo con otro programa.`,
  fileDamaged: (name, format) =>
    `El archivo «${name}» (${format}) está dañado o incompleto. Descárguelo o cópielo de nuevo.`,
  scenarioWrong: (name, part) =>
    part === ''
      ? `«${name}» no contiene ningún escenario legible. Abra el archivo tal como se descargó.`
      : `En «${name}», la parte «${part}» del escenario es errónea. Corríjala o abra el archivo tal como se descargó.`,
  fileTooSlow: (name) =>
    `La lectura de «${name}» tardó demasiado y se detuvo. Abra en su lugar el archivo del escenario (JSON).`,
  packageHolds: 'Este paquete contiene:',
  packageFiles: {
    svg: 'el gráfico, con capas con nombre y texto editable',
    pdf: 'el gráfico para imprimir, con sus fuentes',
    png: 'el gráfico en píxeles',
    altText: 'la imagen en palabras, para quienes no la ven',
    caption: 'título, notas, fuentes y enlace, para debajo del gráfico',
    link: 'el enlace que abre el mapa tal como está aquí',
    regions: 'regiones con proporción y superficie dentro del alcance, en km²; proporción de 0 a 1',
    towns: 'ciudades con población y distancia en km',
    geojson:
      'puntos de lanzamiento, círculos, su contorno común, regiones y ciudades, para programas de mapas',
    json: 'todas las cifras, para programas',
    scenario: 'arrastre este archivo al mapa para volver a abrirlo',
  },
  freeToUse: 'El gráfico y los datos pueden usarse libremente con la línea de fuentes.',
  dataVersion: (version, date) => `Versión de los datos: ${version}, ${date}.`,
};
