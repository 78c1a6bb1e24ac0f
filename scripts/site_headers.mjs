/**
 * The headers that the site is to be served with: the one list from which every server's own is made. Of several rules
 * for a path, the last one that names a header holds.
 * @typedef {{ readonly under: string, readonly headers: Readonly<Record<string, string>> }} HeaderRule
 */

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  // the preview of what is embedded
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

// any page may frame it, and where a sandbox takes its origin away, the live map's worker is a data: address
const EMBED_POLICY = {
  ...POLICY,
  'worker-src': "'self' data:",
  'img-src': "'self' data:",
  'frame-src': "'none'",
  'frame-ancestors': '*',
};

/** @type {readonly HeaderRule[]} */
const HEADER_RULES = [
  {
    under: '/',
    headers: {
      'Content-Security-Policy': policyText(POLICY),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  {
    under: '/embed/',
    headers: { 'Content-Security-Policy': policyText(EMBED_POLICY), 'X-Robots-Tag': 'noindex' },
  },
  {
    // a frame in a sandbox has no origin of its own, and asks for scripts, data and fonts as a stranger
    under: '/assets/',
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
];

/**
 * The headers of one address of the site.
 * @param {string} path From the root of the site, beginning with a slash.
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  const rules = HEADER_RULES.filter(({ under }) => `${path}/`.startsWith(under));
  return Object.assign({}, ...rules.map(({ headers }) => headers));
}

/**
 * Has the preview server send them.
 * @returns {import('vite').Plugin}
 */
export function siteHeaders() {
  return {
    name: 'site-headers',
    configurePreviewServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').replace(/[?#].*$/s, '');
        const base = config.base.replace(/\/$/, '');
        const own = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
        for (const [name, value] of Object.entries(headersFor(own)))
          response.setHeader(name, value);
        next();
      });
    },
  };
}

/** @param {Readonly<Record<string, string>>} policy */
function policyText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
