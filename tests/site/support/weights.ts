import { readDistFile, weigh } from './dist.ts';

/** What makes up a page; whatever is in none of them is its text. */
const PARTS: Readonly<Record<string, RegExp>> = {
  styles: /<style[^>]*>[^]*?<\/style>/g,
  'structured data': /<script type="application\/ld\+json">[^]*?<\/script>/g,
  charts: /<svg[^]*?<\/svg>/g,
  tables: /<table[^]*?<\/table>/g,
  records: /<li class="record[^]*?<\/li>/g,
  links: / href="[^"]*"/g,
  classes: / class="[^"]*"/g,
  names: / (?:id|aria-[a-z]+|data-[a-z-]+)="[^"]*"/g,
};

/**
 * What a page, or the beginning of one, would be lighter by without each of its parts, in bytes as
 * sent, heaviest first, a line each. The parts overlap: a chart has classes.
 */
export function listPartWeights(html: string): string {
  const all = weigh(html);
  return listWeights(
    Object.entries(PARTS).map(([part, pattern]) => {
      const count = html.match(pattern)?.length ?? 0;
      return [`${part} (${String(count)})`, all - weigh(html.replaceAll(pattern, ''))] as const;
    }),
  );
}

/** Files of the site with their bytes as sent, heaviest first, a line each. */
export function listFileWeights(paths: readonly string[]): string {
  return listWeights(paths.map((path) => [path, weigh(readDistFile(path))] as const));
}

function listWeights(weights: readonly (readonly [name: string, bytes: number])[]): string {
  return weights
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, bytes]) => `${String(bytes).padStart(7)}  ${name}`)
    .join('\n');
}
