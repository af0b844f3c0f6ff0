// Plain JavaScript without dependencies: the server of `npm start` reads this too.

/*
 * The one place that says which headers an answer has. From it come deploy/nginx.conf, deploy/Caddyfile,
 * dist/_headers and what the project's own server sends.
 */

/** @typedef {Readonly<Record<string, string>>} Headers */
/** @typedef {'shared' | 'embed' | 'asset' | 'page'} KindName */
/** @typedef {{ name: KindName, folders: readonly string[], headers: Headers }} Kind */

/** Features of the browser that no page here uses, and that a script slipped in would like to. */
const DENIED_FEATURES = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb'],
];

/**
 * What every answer has. Pages load nothing from elsewhere, so nothing is lost by `require-corp`, and
 * pages that are isolated themselves may then embed a figure.
 * @type {Headers}
 */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * What only an answer over TLS may have. Other names under the host's are none of this site's business:
 * no `includeSubDomains`.
 * @type {Headers}
 */
export const SECURE_HEADERS = { 'Strict-Transport-Security': 'max-age=31536000' };

const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const REVALIDATED = 'public, max-age=0, must-revalidate';

/**
 * Kinds of answers by the folders they are in, the first that fits; the last is everything else.
 * The scripts and fonts of an embedded figure are open because a sandboxed frame asks for them as
 * another origin; a figure may be framed anywhere, a page nowhere.
 * @type {readonly Kind[]}
 */
export const KINDS = [
  {
    name: 'shared',
    folders: ['/data/', '/social/'],
    headers: { ...OPEN, 'Cache-Control': 'public, max-age=60, must-revalidate' },
  },
  {
    name: 'embed',
    folders: ['/nhung/', '/en/embed/'],
    headers: { ...OPEN, 'Cache-Control': REVALIDATED },
  },
  {
    name: 'asset',
    folders: ['/_astro/'],
    headers: { ...OPEN, 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    name: 'page',
    folders: ['/'],
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': REVALIDATED,
    },
  },
];

/** @param {KindName} name */
export function headersOfKind(name) {
  return KINDS.find((kind) => kind.name === name)?.headers ?? {};
}

/**
 * The headers of the answer to a path within the site, over plain HTTP.
 * @param {string} path begins with `/`, decoded and without `..`
 * @returns {Headers}
 */
export function headersOf(path) {
  const kind = KINDS.find(({ folders }) => folders.some((folder) => path.startsWith(folder)));
  return { ...COMMON_HEADERS, ...kind?.headers };
}

/** Names of the headers that only some answers have, or with another value. */
export const VARYING_HEADERS = [...new Set(KINDS.flatMap(({ headers }) => Object.keys(headers)))];
