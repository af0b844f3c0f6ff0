import { CONTENT_TYPES } from '../lib/content-types.mjs';
import {
  COMMON_HEADERS,
  headersOfKind,
  KINDS,
  SECURE_HEADERS,
  type Headers,
} from '../lib/response-headers.mjs';
import { GENERATED, type Place } from './place.ts';

/**
 * A Caddyfile with one site. Caddy matches paths decoded and without `..`, gets itself a certificate
 * where the host has a public name, and sends an ETag by itself.
 */
export function writeCaddyfile({ host, base, root }: Place): string {
  const rest = KINDS.filter(({ folders }) => !folders.includes('/'));
  const paths = rest.map(({ name, folders }) => ({
    name,
    pattern: folders.map((folder) => `${base}${folder}*`).join(' '),
  }));
  const lines = [
    `root * ${root}`,
    '',
    '# Behind a proxy that speaks TLS: nobody stays on plain HTTP.',
    '@plain header X-Forwarded-Proto http',
    'redir @plain https://{host}{uri} permanent',
    ...(base === '' ? [] : [`redir / ${base}/`]),
    '# Caddy puts a slash behind a folder by itself, but loses what a reader has chosen.',
    writeBlock('@chosen', [
      'file {path}/index.html',
      'path_regexp chosen ^(.*[^/])$',
      'expression {query} != ""',
    ]),
    'redir @chosen {re.chosen.1}/?{query} permanent',
    '',
    '@written not method GET HEAD',
    'header @written Allow "GET, HEAD"',
    'respond @written 405',
    '',
    'header -Server',
    writeHeaders('', COMMON_HEADERS),
    '@tls protocol https',
    writeHeaders('@tls', SECURE_HEADERS),
    '@proxied header X-Forwarded-Proto https',
    writeHeaders('@proxied', SECURE_HEADERS),
    '',
    ...paths.flatMap(({ name, pattern }) => [
      `@${name} path ${pattern}`,
      writeHeaders(`@${name}`, headersOfKind(name)),
    ]),
    `@page not path ${paths.map(({ pattern }) => pattern).join(' ')}`,
    writeHeaders('@page', headersOfKind('page')),
    '',
    ...Object.entries(CONTENT_TYPES).flatMap(([ending, type]) =>
      // A page is asked for by its folder. Caddy knows what it is.
      ending === '.html' ? [] : writeType(ending, type),
    ),
    '',
    '# What scripts/precompress.ts has put beside the files.',
    'file_server {\n\tprecompressed br gzip\n}',
    '',
    writeBlock('handle_errors', [
      `rewrite * ${base}/404.html`,
      writeHeaders('', {
        ...COMMON_HEADERS,
        ...headersOfKind('page'),
        'Content-Type': 'text/html; charset=utf-8',
        '-Access-Control-Allow-Origin': '',
        '-Server': '',
      }),
      'file_server {\n\tprecompressed br gzip\n}',
    ]),
  ];
  return `${[...GENERATED, '', writeBlock(host, lines)].join('\n')}\n`;
}

function writeHeaders(matcher: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) =>
    value === '' ? name : `${name} "${value}"`,
  );
  return writeBlock(`header${matcher === '' ? '' : ` ${matcher}`}`, lines);
}

function writeType(ending: string, type: string): readonly string[] {
  const name = ending.slice(1);
  return [`@${name} path *${ending}`, `header @${name} Content-Type "${type}"`];
}

function writeBlock(name: string, lines: readonly string[]): string {
  return `${name} {\n${lines.join('\n').replaceAll(/^(?=.)/gm, '\t')}\n}`;
}
