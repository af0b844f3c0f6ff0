import { dataset } from '../catalogue/dataset.ts';
import { renderFigure } from '../charts/render/render-figure.ts';
import type { Language } from '../domain/dataset.ts';
import type { Route } from '../i18n/routes.ts';
import { listBoundIds } from './prose.ts';

/**
 * Ids of the observations and derived values that a page of prose shows: those that its text binds,
 * those of its figures, and `tabulated`, those of the tables in its slots.
 */
export function listShownIds(
  route: Route,
  language: Language,
  figures: readonly string[],
  tabulated: readonly string[],
): ReadonlySet<string> {
  const drawn = figures.flatMap((id) =>
    renderFigure(id, dataset, language).views.flatMap(({ figured }) => figured),
  );
  return new Set([
    ...listBoundIds(route, language),
    ...drawn.map(({ row }) => row.id),
    ...tabulated,
  ]);
}
