import type { Language } from '../domain/dataset.ts';
import { isRoute, type Route } from '../i18n/routes.ts';
import { addressOf } from './address.ts';
import { markText } from './bind.ts';

/** Where to go from a page, and why. `name` and `reason` are HTML. */
export interface WayOn {
  readonly name: string;
  readonly address: string;
  readonly reason: string;
}

const FILES = import.meta.glob<string>('./ways-on.*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const WAY = /^\[(.+)\]\(@([a-z]+)\)\n([^]+)$/;

/**
 * The ways on from a page: the blocks under `## <route>` in `ways-on.<language>.md`, a link on the
 * first line, the reason on those below. Throws where a page has none.
 */
export function readWaysOn(route: Route, language: Language): readonly WayOn[] {
  const text = FILES[`./ways-on.${language}.md`] ?? '';
  const [, ...sections] = text.split(/^## /m).map((section) => section.trim());
  const blocks = sections.find((section) => section.split('\n')[0] === route)?.split(/\n{2,}/);
  if (blocks === undefined) throw new Error(`ways-on.${language}.md has nothing about ${route}`);
  return blocks.slice(1).map((block) => {
    const [, name = '', to = '', reason = ''] = WAY.exec(block) ?? [];
    if (!isRoute(to)) throw new Error(`ways-on.${language}.md, ${route}: no way on in “${block}”`);
    return { name: markText(name), address: addressOf(to, language), reason: markText(reason) };
  });
}
