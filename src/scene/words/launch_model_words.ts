/** From where rings start, and that an answer is being worked out. */
export interface LaunchModelWords {
  readonly launchFrom: string;
  readonly chosenPoints: string;
  readonly anywhereInUkraine: string;
  readonly computing: string;
}
