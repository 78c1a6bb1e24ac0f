/** What the dialog says in which the map is passed on, in one language. */
export interface ShareWords {
  readonly link: string;
  readonly linkShows: string;
  readonly readersOwn: string;
  readonly graphicInLink: string;
  readonly postText: string;
  readonly copyPost: string;
  readonly postLength: (text: string, withLink: string) => string;
  /** Goes after the answer in a text that travels without the map's notes. */
  readonly postCaveat: string;
  readonly shareElsewhere: string;
  readonly notShared: string;
  readonly qrCode: string;
  readonly qrCodeOfLink: string;
  readonly downloadQrSvg: string;
  readonly downloadQrPng: string;
  readonly qrTooLong: string;
}
