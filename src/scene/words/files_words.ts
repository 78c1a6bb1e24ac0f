/** Words about the files of a graphic: why there is none, and how one is opened again. */
export interface FilesWords {
  /** The device could not draw so many pixels; the last is a width that may do. */
  readonly pngNotDrawn: (width: string, height: string, offer: string) => string;
  readonly outlineText: string;
  readonly fileTooLarge: (name: string, megabytes: string) => string;
  readonly fileNotRead: (name: string) => string;
}
