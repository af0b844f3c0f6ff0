import { FACETS, type ExplorerState } from '../../domain/explorer/explorer-state.ts';
import type { Selection } from '../../domain/explorer/filter-rows.ts';
import type { ExplorerTable } from '../../domain/explorer/explorer-table.ts';
import type { Say } from './texts.ts';

/**
 * Writes in words what is chosen, a line a facet, each value with a button that takes it away
 * (`name="remove"`, its facet and id in `data-`). Of a selection without rows each line says how many
 * rows there are without it.
 */
export function fillChoices(
  list: HTMLElement,
  state: ExplorerState,
  table: ExplorerTable,
  { rows, counts }: Selection,
  say: Say,
): void {
  const gives = (count: number): readonly string[] =>
    rows.length === 0 && count > 0 ? [` (${say('gives', { count })})`] : [];
  const lines = FACETS.filter((facet) => state.filters[facet].length > 0).map((facet) => {
    const { ids, labels } = table.dictionaries[facet];
    const parts = state.filters[facet].flatMap((id, index) => {
      const value = labels[ids.indexOf(id)] ?? id;
      return [index > 0 ? '; ' : '', `${value} `, createButton(facet, id, value, say)];
    });
    const count = counts[facet].reduce((sum, one) => sum + one, 0);
    return createLine([`${say(`facet.${facet}`)}: `, ...parts, ...gives(count)]);
  });
  const typed = say('typed', { value: state.text });
  if (state.text !== '') {
    lines.push(createLine([`${typed} `, createButton('q', '', state.text, say)]));
  }
  list.replaceChildren(...lines);
}

function createLine(parts: readonly (string | Node)[]): HTMLElement {
  const line = document.createElement('li');
  line.append(...parts);
  return line;
}

function createButton(facet: string, id: string, value: string, say: Say): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.name = 'remove';
  button.dataset['facet'] = facet;
  button.dataset['id'] = id;
  button.textContent = say('take-away');
  button.setAttribute('aria-label', say('remove', { value }));
  return button;
}
