/**
 * The headers that the site is to be served with: the one list from which every server's own is made. Of several rules
 * for a path, the last one that names a header holds.
 * @typedef {Readonly<Record<string, string>>} Headers
 * @typedef {{ readonly under: string, readonly headers: Headers }} HeaderRule A path that ends with a slash is a folder
 * with all that is in it, any other is one file.
 */

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  // a graphic is drawn from a blob to become pixels
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  // the preview of what is embedded
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // `app/trusted_types.ts`, which lets nothing but our own workers pass, and Svelte's templates
  'trusted-types': 'default svelte-trusted-html',
};

// any page may frame it, and where a sandbox takes its origin away, the live map's worker is a data: address
const EMBED_POLICY = {
  ...POLICY,
  'worker-src': "'self' data:",
  'img-src': "'self'",
  'frame-src': "'none'",
  'frame-ancestors': '*',
};

// it is written as one piece of HTML, and has nothing else
const METHOD_POLICY = {
  ...POLICY,
  'worker-src': "'none'",
  'img-src': "'self'",
  'frame-src': "'none'",
  'trusted-types': 'method-page',
};

const REVALIDATED = 'public, max-age=0, s-maxage=60, must-revalidate';
/** Names of these files change with their content. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** What an error of any path says instead: a missing file may be there a moment later. */
export const NOT_STORED = 'no-store';

const TWO_YEARS_S = 63_072_000;
/** On a domain of its own, and as a guest in a folder of a domain, whose other parts are not ours to decide about. */
const HTTPS_ONLY = `max-age=${TWO_YEARS_S}; includeSubDomains; preload`;
const HTTPS_ONLY_GUEST = `max-age=${TWO_YEARS_S}`;

// clipboard, downloads, full screen and printing stay as they are
const NOT_USED = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** @type {readonly HeaderRule[]} */
const HEADER_RULES = [
  {
    under: '/',
    headers: {
      'Cache-Control': REVALIDATED,
      'Content-Security-Policy': policyText(POLICY),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': NOT_USED.map((name) => `${name}=()`).join(', '),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': HTTPS_ONLY,
      'X-Content-Type-Options': 'nosniff',
    },
  },
  {
    under: '/embed/',
    headers: {
      'Content-Security-Policy': policyText(EMBED_POLICY),
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Robots-Tag': 'noindex',
    },
  },
  { under: '/method/', headers: { 'Content-Security-Policy': policyText(METHOD_POLICY) } },
  {
    // a frame in a sandbox has no origin of its own, and asks for scripts, data and fonts as a stranger
    under: '/assets/',
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': IMMUTABLE,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  // the picture beside a link to the map, which other sites show
  { under: '/social-card.png', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
];

/**
 * The headers of one address of the site.
 * @param {string} path From the root of the site, beginning with a slash.
 * @param {string} base The folder of its server that the site is in, `/` where it has a server of its own.
 * @returns {Record<string, string>}
 */
export function headersFor(path, base = '/') {
  return Object.assign(
    {},
    ...rulesOf(base)
      .filter((rule) => holds(rule, path))
      .map(headersOf),
  );
}

/**
 * The rules of a site, the one for all of it first; each later one whole, with what it has from the first.
 * @param {string} base
 * @returns {readonly [HeaderRule, ...HeaderRule[]]}
 */
export function wholeRules(base) {
  const [all, ...others] = rulesOf(base);
  const whole = others.map(({ under, headers }) => ({
    under,
    headers: { ...all.headers, ...headers },
  }));
  return [all, ...whole];
}

/**
 * @param {string} base
 * @returns {readonly [HeaderRule, ...HeaderRule[]]}
 */
function rulesOf(base) {
  const [all, ...others] = HEADER_RULES;
  if (!all) throw new Error('There is a rule for the whole site');
  if (base === '/') return [all, ...others];
  const headers = { ...all.headers, 'Strict-Transport-Security': HTTPS_ONLY_GUEST };
  return [{ ...all, headers }, ...others];
}

/**
 * @param {HeaderRule} rule
 * @param {string} path
 */
function holds({ under }, path) {
  return under.endsWith('/') ? `${path}/`.startsWith(under) : path === under;
}

/** @param {HeaderRule} rule */
function headersOf({ headers }) {
  return headers;
}

/** @param {Headers} policy */
function policyText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
