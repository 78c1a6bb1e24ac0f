import type { FigureAnswerWords } from '../figure_answer_words.ts';

export const figureAnswerInGreek: FigureAnswerWords = {
  ownValue: 'Δική σας τιμή',
  ownValueHint: 'χωρίς παραπομπή σε πηγή',
  quoted: (text) => `«${text}»`,
  originPrinted: 'όπως το γράφουν τα περισσότερα μέσα',
  originInMiles: 'το ίδιο σε μίλια',
  originRounded: 'στρογγυλοποιημένο, όπως στους New York Times',
  originConvertedBack: 'ξανά σε χιλιόμετρα',
  originNote:
    'Κανένα από τα δημοσιεύματα δεν εξηγεί τον αριθμό του· αυτή είναι η αριθμητική που οδηγεί από τον έναν στον άλλον.',
  whatTheyChange: (kilometres) => `Τι αλλάζουν εδώ ${kilometres} παραπάνω`,
  areaGrows: ({ shorter, longer, shorterArea, longerArea, added }) =>
    `Έκταση εντός: ${shorterArea} στα ${shorter} και ${longerArea} στα ${longer}, δηλαδή ${added} περισσότερα.`,
  edgeThenInside: ({ shorter, longer }, names) =>
    `Στο όριο στα ${shorter}, εντός στα ${longer}: ${names}.`,
  outsideThenEdge: ({ shorter, longer }, names) =>
    `Εκτός στα ${shorter}, στο όριο στα ${longer}: ${names}.`,
  noTownChanges: 'Καμία πόλη του καταλόγου δεν αλλάζει θέση.',
};
