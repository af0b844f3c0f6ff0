import { CONTENT_TYPES } from '../lib/content-types.mjs';
import {
  COMMON_HEADERS,
  KINDS,
  SECURE_HEADERS,
  VARYING_HEADERS,
} from '../lib/response-headers.mjs';
import { GENERATED, type Place } from './place.ts';

const KIND = '$von_moi_kind';

/**
 * A file for nginx's `http` block: maps from path to headers, and a server. Needs `brotli_static`, a
 * module of its own in Debian and elsewhere. The path is nginx's own (`$uri`: decoded, without `..`), so
 * that no spelling of an address gets a page the headers of a figure.
 */
export function writeNginx(place: Place): string {
  const { host, listen, base, root } = place;
  const headers = [
    ...Object.entries(COMMON_HEADERS),
    ...Object.keys(SECURE_HEADERS).map((name) => [name, '$von_moi_secure'] as const),
    ...VARYING_HEADERS.map((name) => [name, nameVariable(name)] as const),
  ];
  const body = [
    `listen ${listen};`,
    `server_name ${host};`,
    `root ${root};`,
    'index index.html;',
    'server_tokens off;',
    'sendfile on;',
    'tcp_nopush on;',
    '',
    '# Behind a proxy that speaks TLS: nobody stays on plain HTTP.',
    'if ($http_x_forwarded_proto = http) {\n    return 301 https://$host$request_uri;\n}',
    '',
    '# /vung leads to /vung/, whatever port or proxy stands before this server.',
    'absolute_redirect off;',
    `error_page 403 =404 ${base}/404.html;`,
    `error_page 404 ${base}/404.html;`,
    ...(base === '' ? [] : [`location = / {\n    return 302 ${base}/;\n}`]),
    '',
    '# What scripts/precompress.ts has put beside the files; an ETag stands on each by default.',
    'brotli_static on;',
    'gzip_static on;',
    'gzip_vary on;',
    '',
    ...headers.map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    '',
    'default_type application/octet-stream;',
    writeBlock(
      'types',
      Object.entries(CONTENT_TYPES).map(([end, type]) => `${quote(type)} ${end.slice(1)};`),
    ),
  ];
  return `${[...GENERATED, '', ...writeMaps(base), '', writeBlock('server', body)].join('\n')}\n`;
}

/** Path to kind, kind to each header that differs, protocol to what TLS alone may have. */
function writeMaps(base: string): readonly string[] {
  const kinds = KINDS.flatMap(({ name, folders }) =>
    folders.map((folder) => (folder === '/' ? `default ${name};` : `~^${base}${folder} ${name};`)),
  );
  const varying = VARYING_HEADERS.map((header) => {
    const values = KINDS.flatMap(({ name, headers }) =>
      headers[header] === undefined ? [] : [`${name} ${quote(headers[header])};`],
    );
    return writeBlock(`map ${KIND} ${nameVariable(header)}`, values);
  });
  const secure = Object.values(SECURE_HEADERS).map((value) =>
    writeBlock('map $https$http_x_forwarded_proto $von_moi_secure', [
      `~^(on|https) ${quote(value)};`,
    ]),
  );
  return [writeBlock(`map $uri ${KIND}`, kinds), ...varying, ...secure];
}

function nameVariable(header: string): string {
  return `$von_moi_${header.toLowerCase().replaceAll('-', '_')}`;
}

function quote(value: string): string {
  return value.startsWith('$') ? value : `"${value}"`;
}

function writeBlock(name: string, lines: readonly string[]): string {
  const indented = lines.join('\n').replaceAll(/^(?=.)/gm, '    ');
  return `${name} {\n${indented}\n}`;
}
