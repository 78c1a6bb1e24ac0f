import type { FilesWords } from '../files_words.ts';

export const filesInGreek: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `Η συσκευή δεν μπόρεσε να σχεδιάσει ${width}\u00a0×\u00a0${height} εικονοστοιχεία· δοκιμάστε PNG πλάτους ${offer} εικονοστοιχείων.`,
  outlineText: 'Κείμενο ως περιγράμματα',
  fileTooLarge: (name, megabytes) =>
    `Το «${name}» είναι μεγαλύτερο από ${megabytes}\u00a0MB· τα γραφικά που γίνονται εδώ είναι μικρότερα.`,
  fileNotRead: (name) =>
    `Το «${name}» δεν διαβάστηκε. Επιλέξτε ένα μόνο αρχείο αυτής της συσκευής.`,
};
