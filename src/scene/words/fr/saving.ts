import type { SavingWords } from '../saving_words.ts';

export const savingInFrench: SavingWords = {
  openSaved: 'Rien n’est enregistré\u202f? Ouvrir le fichier',
  pngDisturbed:
    'Ce navigateur modifie ce que dessinent les pages, pour protéger du pistage, et le PNG serait faux. Enregistrez le SVG ou le PDF, ou autorisez cette page à lire les données de canevas (canvas).',
  csvForExcel:
    'CSV pour Excel avec virgule décimale\u202f: colonnes séparées par des points-virgules',
};
