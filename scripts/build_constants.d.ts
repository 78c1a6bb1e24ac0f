/** The site's own address without a slash at the end, or empty; set by `SITE_URL` when the site is built. */
declare const __SITE_URL__: string;
/** Of the product and its data; read when the site is built. */
declare const __VERSIONS__: {
  readonly productVersion: string;
  readonly dataVersion: string;
  /** ISO 8601. */
  readonly dataDate: string;
};
