/** The way to the page "Method and sources", and what only a printed report says. */
export interface MethodWords {
  readonly methodAndSources: string;
  readonly printedOn: (date: string) => string;
}
