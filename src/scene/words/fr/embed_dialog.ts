import type { EmbedDialogWords } from '../embed_dialog_words.ts';

export const embedDialogInFrench: EmbedDialogWords = {
  embedTitle: 'Intégrer cette carte',
  embedWay: 'Type de code',
  embedWays: { frame: 'Cadre', script: 'Cadre avec script', picture: 'Image' },
  embedWayHints: {
    frame: 'Pour tout système qui accepte un iframe. La hauteur reste celle d’ici.',
    script:
      'Le cadre prend la hauteur nécessaire. Pour les pages qui autorisent les scripts\u202f; sans eux, la hauteur reste celle d’ici.',
    picture:
      'Pour les sites qui n’autorisent pas les cadres\u202f: enregistrez le graphique en PNG et en SVG, mettez les deux en ligne et remplacez les noms de fichiers par leurs adresses.',
  },
  embedMaps: { live: 'Interactive', static: 'Fixe' },
  embedTables: { folded: 'Replié', below: 'Ouvert', none: 'Sans' },
  embedTableLabel: 'Tableau',
  embedReadersTheme: 'Celui du lecteur',
  embedHeight: 'Hauteur de la carte en pixels',
  embedHeightLimits: (min, max) => `La hauteur est un nombre entier de ${min} à ${max}.`,
  embedCode: 'Code à copier',
  copyCode: 'Copier le code',
  codeCopied: 'Code copié.',
  codeNotCopied: 'Le code n’a pas pu être copié. Il est sélectionné\u202f: copiez-le au clavier.',
};
