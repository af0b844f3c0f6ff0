// Plain JavaScript without dependencies: the server of `npm start` reads this too.

/**
 * Media types by file ending. Text says that it is UTF-8; what says so is compressed.
 * @type {Readonly<Record<string, string>>}
 */
export const CONTENT_TYPES = {
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.cff': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** Endings of files that are text. */
export const TEXT_ENDINGS = Object.keys(CONTENT_TYPES).filter((ending) =>
  CONTENT_TYPES[ending]?.endsWith('charset=utf-8'),
);
