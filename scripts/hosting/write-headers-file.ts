import { COMMON_HEADERS, KINDS, SECURE_HEADERS, type Headers } from '../lib/response-headers.mjs';

/**
 * `_headers` for hosts that read one (Netlify, Cloudflare). Where two rules fit a path, such hosts join
 * their values, and none can be taken back: so the rules of a kind name its folders, and those of pages
 * every folder that is left.
 * @param paths of all files of the site, from its root, with `/`
 */
export function writeHeadersFile(paths: readonly string[], base: string): string {
  const special = KINDS.flatMap(({ folders }) => folders).filter((folder) => folder !== '/');
  const isSpecial = (path: string) => special.some((folder) => path.startsWith(folder));
  const pages = paths.filter((path) => !isSpecial(path)).map((path) => generalize(path, special));
  const rules = KINDS.flatMap(({ folders, headers }) => {
    const patterns = folders.includes('/')
      ? [...new Set(pages)].toSorted()
      : folders.map((folder) => `${folder}*`);
    return patterns.map((pattern) => writeRule(base + pattern, headers));
  });
  const common = { ...COMMON_HEADERS, ...SECURE_HEADERS };
  return [writeRule(`${base}/*`, common), ...rules].join('\n');
}

/** The widest pattern for the address of a file that fits nothing of another kind. */
function generalize(path: string, special: readonly string[]): string {
  const address = path.replace(/(?<=\/)index\.html$/, '');
  const parts = address.split('/').slice(1, -1);
  const folders = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
  const widest = folders.find((folder) => !special.some((other) => other.startsWith(folder)));
  return widest === undefined ? address : `${widest}*`;
}

function writeRule(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}

/**
 * `_redirects` for the same hosts: they see to closing slashes themselves, and no address has moved yet.
 */
export function writeRedirectsFile(base: string): string {
  if (base === '') return '# No address has moved.\n';
  return `/ ${base}/ 302\n`;
}
