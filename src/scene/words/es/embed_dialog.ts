import type { EmbedDialogWords } from '../embed_dialog_words.ts';

export const embedDialogInSpanish: EmbedDialogWords = {
  embedTitle: 'Insertar este mapa',
  embedWay: 'Tipo de código',
  embedWays: { frame: 'Marco', script: 'Marco con script', picture: 'Imagen' },
  embedWayHints: {
    frame: 'Para cualquier sistema que acepte un iframe. La altura queda como aquí.',
    script:
      'El marco toma la altura necesaria. Para páginas que permiten scripts; sin ellos, la altura queda como aquí.',
    picture:
      'Para sitios que no permiten marcos: guarde el gráfico como PNG y SVG, suba ambos y ponga sus direcciones en lugar de los nombres de archivo.',
  },
  embedMaps: { live: 'Interactivo', static: 'Estático' },
  embedTables: { folded: 'Plegada', below: 'Abierta', none: 'Sin tabla' },
  embedTableLabel: 'Tabla',
  embedReadersTheme: 'El del lector',
  embedHeight: 'Altura del mapa en píxeles',
  embedHeightLimits: (min, max) => `La altura es un número entero de ${min} a ${max}.`,
  embedCode: 'Código para copiar',
  copyCode: 'Copiar código',
  codeCopied: 'Código copiado.',
  codeNotCopied: 'No se pudo copiar el código. Está seleccionado para copiarlo con el teclado.',
};
