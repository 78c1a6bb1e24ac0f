import type { MethodText } from './text.ts';

export const text: MethodText = {
  title: 'Método y fuentes',
  description:
    'Qué significan los círculos del mapa de alcance, cómo se decide qué queda dentro, con qué precisión, y de dónde proceden fronteras, localidades y alcances.',
  backToMap: 'Volver al mapa',
  language: 'Idioma',
  contents: 'Índice',
  sections: {
    rings: {
      title: 'Qué significan los círculos y qué no',
      paragraphs: [
        'Un círculo une todos los lugares situados a una misma distancia de un punto de lanzamiento: el alcance máximo publicado que se eligió, medido sobre la superficie de la Tierra. El mapa muestra qué regiones y localidades rusas quedan dentro de esa distancia y qué proporción de cada región.',
        'Un círculo no es un permiso: no dice qué ha autorizado ningún Gobierno. Tampoco es una capacidad: hasta dónde llega un sistema depende de su versión, de su trayectoria y de muchas otras cosas que no son públicas y no figuran en este mapa. Y nada dice de las intenciones.',
        'Los puntos de lanzamiento son ejemplos elegidos por quien hizo el mapa. Que un lugar esté elegido no significa que haya nada desplegado en él.',
      ],
    },
    inside: {
      title: 'Cómo se decide qué queda dentro',
      paragraphs: [
        'Por la distancia, nunca por la línea de la pantalla: una localidad queda dentro si el camino más corto hasta ella desde un punto de lanzamiento, sobre el elipsoide WGS84, no es más largo que el alcance. El dibujo plano de un círculo no decide nada.',
        'La proporción de una región es su superficie dentro de al menos un círculo dividida entre su superficie total, ambas sobre el elipsoide. Donde los círculos se solapan, el terreno cuenta una vez. La superficie se integra a lo largo de los límites y los círculos; nada se divide en cuadrículas ni se muestrea.',
        'Con «Cualquier lugar de Ucrania», el alcance se mide desde el lugar más cercano dentro de la frontera reconocida de Ucrania. Parte de esa frontera queda al otro lado de la línea del frente.',
        'Las proporciones se dan en porcentajes enteros. Lo que es casi nada aparece como menos del 1 %, y lo que es casi todo, como más del 99 %. «Dentro», en una región, significa entera; «en parte dentro», cualquier parte menor.',
      ],
    },
    edge: {
      title: 'En el límite',
      paragraphs: [
        'Una localidad cuya distancia difiere del alcance en un 2 % como máximo no se da ni por dentro ni por fuera, sino «en el límite». Con 306 km son 6 km a cada lado, lo mismo que separa las cifras publicadas de 300 y 306 km. La posición de una localidad es la de su centro.',
      ],
    },
    accuracy: {
      title: 'Con qué precisión',
      paragraphs: [
        'El cálculo: las distancias son exactas hasta 1 mm, los círculos dibujados hasta 1 m y las proporciones hasta 0,000001 puntos porcentuales, para los límites tal como están dados y alcances de hasta 500 km. Se comprueban con valores de referencia calculados de forma independiente. Una esfera en lugar del elipsoide puede desplazar una proporción en 1 punto porcentual.',
        'Los límites: comparados con OpenStreetMap en 2024, se desvían entre 0,6 y 0,95 km en la mediana, 2 km en uno de cada diez lugares y de 3 a 9 km en el peor caso; en la costa del krai de Krasnodar, hasta 17 km. Por eso las proporciones son exactas hasta aproximadamente medio punto porcentual.',
        'La elección del lugar pesa más: mover un punto de lanzamiento 1 km cambia una proporción hasta en medio punto porcentual, aproximadamente, y las cifras publicadas difieren en 6 km.',
        'Las superficies de las regiones coinciden con las oficiales con un margen del 3 %, con excepciones conocidas donde las oficiales incluyen lagunas y en los contornos de las grandes ciudades.',
      ],
    },
    borders: {
      title: 'Fronteras',
      paragraphs: [
        'Las fronteras son las reconocidas internacionalmente, como en la resolución 68/262 de la Asamblea General de la ONU: Crimea y Sebastopol, así como las provincias de Donetsk, Lugansk, Jersón y Zaporiyia, son Ucrania. Las regiones rusas son las que quedan dentro de las fronteras reconocidas de Rusia. La fuente muestra quién controla qué; se corrigió, y una prueba lo garantiza.',
        'La línea del frente no se muestra. Cuando se elige un punto de lanzamiento en Crimea o Sebastopol, el mapa señala la ocupación desde 2014.',
      ],
    },
    figures: {
      title: 'Cifras publicadas',
      paragraphs: [
        'Los alcances son citas: valor y unidad tal como se publicaron, medio, fecha y nuestra conversión. El valor inicial es de 306 km, según se informó el 17 de noviembre de 2024. Son unas 190 millas convertidas de nuevo (1 milla = 1,609344 km); la mayoría de los medios escribe 300 km. Puede fijarse cualquier otro valor de 10 a 500 km, que entonces no lleva cita.',
      ],
    },
    data: {
      title: 'Datos y licencias',
      paragraphs: [
        'Fronteras y límites: Natural Earth, 1:10 millones, versión 5.1, ajustados y simplificados a 250 m. Aguas: Natural Earth, 1:50 millones. Ambos son de dominio público.',
        'Localidades: GeoNames (CC BY 4.0), de al menos 1000 habitantes en Ucrania y en las regiones rusas situadas hasta a 350 km de ella, y de al menos 2000 más allá. Poblaciones más recientes de las localidades mayores: SimpleMaps (CC BY 4.0). Los nombres de todas las localidades de 10 000 habitantes o más se revisaron a mano.',
        'Las poblaciones son cifras publicadas de las localidades de la lista; las de Ucrania son anteriores a 2022. Su suma no es el número de personas dentro del alcance: faltan las aldeas y el campo, y no se descuenta a quienes se han marchado.',
        'La tipografía es Source Sans 3 (SIL Open Font License 1.1). El código tiene licencia MIT.',
      ],
    },
    reuse: {
      title: 'Uso y cita',
      paragraphs: [
        'Las infografías, tablas y cifras hechas con este mapa pueden usarse gratis, también con fines comerciales y modificadas, siempre que conserven la línea de fuentes:',
        'El enlace de un mapa abre siempre los mismos puntos de lanzamiento y alcances. Para citarlo:',
      ],
    },
    neutrality: {
      title: 'Neutralidad',
      paragraphs: [
        'El mapa explica una noticia con información pública: regiones administrativas, localidades y alcances publicados. No muestra ni mostrará instalaciones militares, bases, defensas aéreas ni rutas; no clasifica objetivos ni propone puntos de lanzamiento. Las palabras no toman partido; los topónimos siguen el uso actual de cada idioma.',
        'El sitio no usa cookies, no carga nada de otros sitios y no registra quién mira qué.',
      ],
    },
    corrections: {
      title: 'Correcciones',
      paragraphs: [
        'Los errores se corrigen. Comuníquelos como «issue» en el repositorio de este proyecto, con el enlace del mapa que los muestra y, si se trata de una cifra, con el texto que la publica.',
      ],
    },
    versions: { title: 'Versiones', paragraphs: [] },
  },
  table: {
    system: 'Sistema',
    printed: 'Como se publicó',
    kilometres: 'Kilómetros',
    outlet: 'Medio',
    date: 'Fecha',
    notDelivered: 'no entregado',
  },
  licences: 'Licencias de todo lo que compone este sitio',
  sourceLine: 'Fuentes',
  citation: ({ version, date, link }) =>
    `Mapa de alcance, versión de los datos ${version}, del ${date}, ${link}`,
  versions: { product: 'Mapa', data: 'Datos' },
};
