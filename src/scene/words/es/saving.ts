import type { SavingWords } from '../saving_words.ts';

export const savingInSpanish: SavingWords = {
  openSaved: '¿No se ha guardado? Abrir el archivo',
  pngDisturbed:
    'Este navegador altera lo que dibujan las páginas, para proteger del rastreo, y el PNG saldría mal. Guarde el SVG o el PDF, o permita que esta página lea los datos del lienzo (canvas).',
  csvForExcel: 'CSV para Excel con coma decimal: columnas separadas por punto y coma',
};
