import type { ShareWords } from '../share_words.ts';

export const shareInGreek: ShareWords = {
  link: 'Σύνδεσμος',
  linkShows: 'Αυτός ο σύνδεσμος δείχνει',
  readersOwn: 'γλώσσα, μονάδες και θέμα όπως τα έχει κάθε αναγνώστης',
  graphicInLink: 'τα κείμενα και η όψη του είναι στον σύνδεσμο',
  postText: 'Κείμενο για ανάρτηση',
  copyPost: 'Αντιγραφή κειμένου και συνδέσμου',
  postLength: (text, withLink) => `Χαρακτήρες: ${text}, με τον σύνδεσμο ${withLink}`,
  postCaveat:
    'Πρόκειται για δημοσιευμένη μέγιστη εμβέλεια, όχι για το τι επιτρεπόταν, ήταν εφικτό ή σχεδιαζόταν.',
  shareElsewhere: 'Κοινοποίηση με άλλη εφαρμογή …',
  notShared: 'Δεν ήταν δυνατή η αποστολή σε άλλη εφαρμογή. Αντιγράψτε τον σύνδεσμο.',
  qrCode: 'Κωδικός QR',
  qrCodeOfLink: 'Κωδικός QR του συνδέσμου',
  downloadQrSvg: 'Λήψη του κωδικού QR ως SVG',
  downloadQrPng: 'Λήψη του κωδικού QR ως PNG',
  qrTooLong:
    'Ο σύνδεσμος είναι πολύ μεγάλος για κωδικό QR. Συντομεύστε ονόματα και κείμενα για να δημιουργηθεί.',
};
