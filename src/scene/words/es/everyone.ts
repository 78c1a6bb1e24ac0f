import type { EveryoneWords } from '../everyone_words.ts';

export const everyoneInSpanish: EveryoneWords = {
  steps: {
    added: (name) => `añadir «${name}»`,
    removed: (name) => `quitar «${name}»`,
    moved: (name) => `mover «${name}»`,
    renamed: (name) => `cambiar el nombre de «${name}»`,
    changed: (name) => `modificar «${name}»`,
    launches: 'modificar los puntos de lanzamiento',
    from: 'cambiar desde dónde se mide',
    ranges: 'cambiar el alcance',
    frame: 'cambiar el encuadre',
    title: 'cambiar el título',
    subtitle: 'cambiar el subtítulo',
    note: 'cambiar la nota',
    credit: 'cambiar el crédito',
    size: 'cambiar el tamaño',
    palette: 'cambiar los colores',
    background: 'cambiar el fondo',
    inset: 'mover el mapa de situación',
    names: 'cambiar los nombres del mapa',
    everything: 'abrir otro mapa',
  },
  reports: {
    added: (name) => `Punto añadido: ${name}.`,
    removed: (name) => `Punto quitado: ${name}.`,
    moved: (name, place) => `Punto movido: ${name}, ${place}.`,
    renamed: (name) => `Nombre cambiado: ${name}.`,
    changed: (name) => `Punto modificado: ${name}.`,
  },
  undoStep: (step) => `Deshacer: ${step}`,
  redoStep: (step) => `Rehacer: ${step}`,
  undone: (step) => `Deshecho: ${step}.`,
  redone: (step) => `Rehecho: ${step}.`,

  system: 'Como el sistema',

  shortcuts: 'Atajos de teclado',
  keyNames: {
    ctrl: 'Ctrl',
    option: 'Opción',
    shift: 'Mayús',
    arrows: 'Flechas',
    enter: 'Intro',
    escape: 'Esc',
  },

  moveHint: (wide) =>
    `Las flechas lo mueven 1\u00a0km; con Mayús, 10\u00a0km; con ${wide}, 50\u00a0km.`,
  showLaunch: (name) => `Mostrar en el mapa: ${name}`,
  coordinatesOf: (name) => `Coordenadas: ${name}`,

  placeByKeyboard: 'Colocar con el teclado',
  crosshairEnded: 'La colocación con el teclado ha terminado.',

  hintsTitle: 'Consejos',
  hints: [
    'Haga clic en el mapa, dentro de Ucrania, para añadir un punto de lanzamiento. Arrastre un punto para moverlo.',
    'Elija una región en la tabla o en el mapa para ver sus localidades y a qué distancia están.',
    'La dirección de esta página contiene todo lo que elige. Cópiela para compartirlo.',
  ],
  nextHint: 'Siguiente consejo',
  closeHints: 'Cerrar los consejos',
  hintCount: (number, count) => `${number} de ${count}`,

  tryExample: 'Probar un ejemplo',
};
