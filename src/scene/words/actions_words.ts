/** What leads to the dialogs and files of the page, and what is said where one cannot come. */
export interface ActionsWords {
  readonly makeGraphic: string;
  readonly close: string;
  readonly downloadData: string;
  readonly openFileHint: string;
  readonly openGraphic: string;
  readonly dropHint: string;
  readonly graphicOpened: (name: string) => string;
  readonly shareMap: string;
  readonly shareNotLoaded: string;
  readonly linkTooLong: (limit: string) => string;
}
