/** What can be downloaded beside a picture. */
export type DownloadKind = 'regions' | 'towns' | 'geojson' | 'json' | 'scenario' | 'package';

type PackageKind =
  Exclude<DownloadKind, 'package'> | 'svg' | 'pdf' | 'png' | 'altText' | 'caption' | 'link';

/** Words about files of data and the newsroom package: what they hold, and why one cannot be opened. */
export interface DownloadsWords {
  /** The names of the buttons. */
  readonly downloads: Readonly<Record<DownloadKind, string>>;
  readonly packageHint: string;
  readonly fileFailed: (file: string) => string;
  readonly fileHasNoLink: (name: string) => string;
  readonly fileDamaged: (name: string, format: string) => string;
  /** The part is such as `launches.0.at`; empty: the whole. */
  readonly scenarioWrong: (name: string, part: string) => string;
  readonly fileTooSlow: (name: string) => string;
  readonly packageHolds: string;
  /** What each file of the package is, to go on after its name. */
  readonly packageFiles: Readonly<Record<PackageKind, string>>;
  readonly freeToUse: string;
  readonly dataVersion: (version: string, date: string) => string;
}
