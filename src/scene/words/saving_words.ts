/** Words for where a browser saves a file in a way of its own, or not at all. */
export interface SavingWords {
  /** A link after the word that a file is saved. */
  readonly openSaved: string;
  /** Why there is no PNG where a browser gives other pixels than were drawn. */
  readonly pngDisturbed: string;
  readonly csvForExcel: string;
}
