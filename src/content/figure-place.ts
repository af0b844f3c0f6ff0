import type { Language } from '../domain/dataset.ts';
import { ROUTES, type Route } from '../i18n/routes.ts';
import { addressOf } from './address.ts';
import { listSlots } from './prose.ts';

/** The page on the figure's own topic before the story, which takes figures from everywhere. */
const BY_TOPIC = ROUTES.toSorted((a, b) => Number(a === 'story') - Number(b === 'story'));

/** The page of prose that shows a figure. Throws where none does. */
export function findFigureRoute(id: string): Route {
  const route = BY_TOPIC.find((page) => listSlots(page, 'vi').includes(id));
  if (route === undefined) throw new Error(`no page shows the figure “${id}”`);
  return route;
}

/** The address of a figure on that page. */
export function addressOfFigurePlace(id: string, language: Language): string {
  return `${addressOf(findFigureRoute(id), language)}#${id}`;
}
