import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { drawSocialCard } from '../../src/charts/render/social-card.ts';
import { isLanguage } from '../../src/domain/dataset.ts';
import { translate } from '../../src/i18n/translate.ts';
import type { Picture } from './draw-pictures.ts';

const STYLES = /<style[^]*?<\/style>/g;

/**
 * The pictures that a built site still lacks: of each figure's drawing at twice its size, and of each
 * page the one that its `og:image` names. `base` is the path that the site was built for.
 */
export function listSitePictures(folder: string, base: string): readonly Picture[] {
  const figures = globSync('data/figures/*.svg', { cwd: folder }).map((name) => ({
    svg: readFileSync(join(folder, name), 'utf8'),
    path: join(folder, name.replace(/svg$/, 'png')),
    scale: 2,
  }));
  const cards = globSync('**/*.html', { cwd: folder }).flatMap((name) => {
    const [opening = ''] = readFileSync(join(folder, name), 'utf8').split('</h1>', 1);
    const { document } = parseHTML(`${opening.replace(STYLES, '')}</h1>`);
    const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    if (image == null) return [];
    const path = new URL(image, 'http://site').pathname.slice(base.replace(/\/$/, '').length);
    return { svg: drawCard(document), path: join(folder, path), scale: 1 };
  });
  return [...figures, ...cards];
}

function drawCard(document: Document): string {
  const { lang } = document.documentElement;
  if (!isLanguage(lang)) throw new Error(`no language of the site: “${lang}”`);
  const textOf = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';
  return drawSocialCard({
    name: translate(lang, 'site.name'),
    subtitle: translate(lang, 'site.subtitle'),
    page: textOf('.trail [aria-current]'),
    headline: textOf('h1'),
    description:
      document.querySelector('meta[name=description]')?.getAttribute('content')?.trim() ?? '',
  });
}
