/** The dialogs of the page. */
export type DialogName = 'shortcuts' | 'examples' | 'share' | 'embed' | 'downloads' | 'studio';
