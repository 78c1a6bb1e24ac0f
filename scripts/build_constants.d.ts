/** The site's own address without a slash at the end, or empty; set by `SITE_URL` when the site is built. */
declare const __SITE_URL__: string;
/** The version of the product. */
declare const __PRODUCT_VERSION__: string;
