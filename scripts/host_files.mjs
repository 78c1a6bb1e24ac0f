import { NOT_STORED, wholeRules } from './site_headers.mjs';

/** @typedef {import('./site_headers.mjs').HeaderRule} HeaderRule */

/** Where the ready files say that the site lies; whoever takes them over writes their own. */
const FOLDER = '/srv/strike-range';
const DOMAIN = 'map.example.org';

/**
 * The file `_headers` of Netlify, Cloudflare and others. Hosts differ in what they do where several of its paths name the
 * same header, so none does: what all addresses share stands once, the rest under each of the paths at the top.
 * @param {readonly string[]} names What is at the top of the site; a folder ends with a slash.
 * @param {string} base
 */
export function headersFile(names, base) {
  const root = rootOf(base);
  const [all, ...others] = wholeRules(root);
  const shared = Object.keys(all.headers).filter((name) =>
    others.every(({ headers }) => headers[name] === all.headers[name]),
  );
  const sharedLines = shared.map((name) => `  ${name}: ${all.headers[name]}\n`);
  const blocks = names
    .filter((name) => !/^_|\.(br|gz)$/.test(name))
    .flatMap((name) => addressesOf(name).map((address) => block(root, address, shared)));
  return `${root}*\n${sharedLines.join('')}${[block(root, '', shared), ...blocks].join('')}`;
}

/**
 * @param {string} root
 * @param {string} address From the root of the site, without its slash.
 * @param {readonly string[]} shared
 */
function block(root, address, shared) {
  const [all, ...others] = wholeRules(root);
  const path = `/${address.replace('*', '')}`;
  const rule = others.find(({ under }) =>
    under.endsWith('/') ? path.startsWith(under) : path === under,
  );
  const own = Object.entries((rule ?? all).headers).filter(([name]) => !shared.includes(name));
  return `${root}${address}\n${own.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

/** @param {string} name */
function addressesOf(name) {
  return name.endsWith('/') ? [`${name}*`] : [name];
}

/**
 * A server of nginx for the site alone, or the part of one for a site in a folder of it.
 * @param {string} base
 */
export function nginxConf(base) {
  const root = rootOf(base);
  const [all, ...others] = wholeRules(root);
  const cacheValues = new Set(
    [all, ...others].map(({ headers }) => headers['Cache-Control'] ?? ''),
  );
  return `# nginx 1.22 or newer. Put the built files into ${FOLDER}${root}
# Written by \`npm run build\` from scripts/site_headers.mjs.

worker_processes auto;
# more than open_file_cache and connections together may take
worker_rlimit_nofile 65536;

events {
  worker_connections 16384;
}

http {
  include /etc/nginx/mime.types;
  # not in every list of types
  types {
    text/javascript js;
    font/ttf ttf;
    font/woff2 woff2;
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/javascript text/plain;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 65;
  open_file_cache max=2000 inactive=10m;
  open_file_cache_valid 60s;
  # the files are packed by the build
  gzip_static on;
  gzip_vary on;
  # with Debian's libnginx-mod-http-brotli-static:
  # brotli_static on;

  # an error is never kept
${[...cacheValues].map(cacheMap).join('')}
  server {
    listen 80;
    listen [::]:80;
    server_name ${DOMAIN};
    return 301 https://$host$request_uri;
  }

  server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name ${DOMAIN};
    ssl_certificate /etc/ssl/${DOMAIN}.pem;
    ssl_certificate_key /etc/ssl/${DOMAIN}.key;
    ssl_protocols TLSv1.2 TLSv1.3;

    root ${FOLDER};
    index index.html;
    absolute_redirect off;
    error_page 404 ${root}404.html;

${[all, ...others].map((rule) => nginxLocation(rule, root)).join('\n')}  }
}
`;
}

/** @param {string} value */
function cacheMap(value) {
  return `  map $status $${cacheName(value)} {
    ~^[23] "${value}";
    default "${NOT_STORED}";
  }
`;
}

/** @param {string} value */
function cacheName(value) {
  return value.includes('immutable') ? 'kept_for_ever' : 'asked_for_anew';
}

/**
 * A location that adds a header has none of those around it, so each has all of its own.
 * @param {HeaderRule} rule
 * @param {string} root
 */
function nginxLocation({ under, headers }, root) {
  const cache = `$${cacheName(headers['Cache-Control'] ?? '')}`;
  const lines = Object.entries({ ...headers, 'Cache-Control': cache });
  const kind = under.endsWith('/') ? '' : '= ';
  return `    location ${kind}${root.slice(0, -1)}${under} {
${lines.map(([name, value]) => `      add_header ${name} "${value}" always;\n`).join('')}    }
`;
}

/**
 * A server of Caddy for the site, which sees to its certificate by itself.
 * @param {string} base
 */
export function caddyfile(base) {
  const root = rootOf(base);
  const [all, ...others] = wholeRules(root);
  const folders = others
    .filter(({ under }) => under.endsWith('/'))
    .map(({ under }) => root.slice(0, -1) + under.slice(0, -1));
  return `# Caddy 2.6 or newer. Put the built files into ${FOLDER}${root}
# Written by \`npm run build\` from scripts/site_headers.mjs.

${DOMAIN} {
  root * ${FOLDER}
  route {
${caddyHeaders(all, `${root}*`, all)}${others.map((rule) => caddyHeaders(rule, caddyPath(rule, root), all)).join('')}    @other not method GET HEAD
    error @other 405
    # file_server would lose the query on the way
    @folder path ${folders.join(' ')}
    redir @folder {path}/?{query} permanent
    file_server {
      disable_canonical_uris
      # the files are packed by the build
      precompressed br gzip
    }
  }
  handle_errors {
    # an error is never kept
    header Cache-Control "${NOT_STORED}"
    rewrite * ${root}404.html
    file_server
  }
}
`;
}

/**
 * @param {HeaderRule} rule
 * @param {string} root
 */
function caddyPath({ under }, root) {
  return `${root.slice(0, -1)}${under}${under.endsWith('/') ? '*' : ''}`;
}

/**
 * Of a rule, what the one for all of the site does not say already.
 * @param {HeaderRule} rule
 * @param {string} path
 * @param {HeaderRule} all
 */
function caddyHeaders(rule, path, all) {
  const own = Object.entries(rule.headers).filter(
    ([name, value]) => rule === all || all.headers[name] !== value,
  );
  return `    header ${path} {
${own.map(([name, value]) => `      ${name} "${value}"\n`).join('')}    }
`;
}

/**
 * A relative base can be anywhere; its ready files are for the root.
 * @param {string} base
 */
function rootOf(base) {
  return base.startsWith('/') ? base : '/';
}
