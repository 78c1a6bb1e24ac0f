import type { FaultWords } from '../faults_words.ts';

export const faultsInEnglish: FaultWords = {
  mapStopped: 'The full map stopped working. A simpler one is shown; it gives the same answers.',
  pageRenewed:
    'A new version of this page has come out, so it was loaded again. Your map is unchanged; undo starts afresh.',
  partStopped:
    'This part of the page has stopped working; the rest goes on, and your map is in the address bar.',
  partLoading: 'Loading…',
  partNotLoaded: 'This part could not be loaded. Check the connection and try again.',
};
