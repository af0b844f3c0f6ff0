import type { Form } from '../../domain/explorer/explorer-state.ts';
import type { ExplorerTable } from '../../domain/explorer/explorer-table.ts';
import { MOST_MARKS, planChart, type ChartPlan } from '../../domain/explorer/plan-chart.ts';
import type { Say } from './texts.ts';

/**
 * Shows the chart of a selection, or says why there is none. What draws is loaded here for the first
 * time, and only where there is something to draw.
 */
export async function showChart(
  element: HTMLElement,
  table: ExplorerTable,
  rows: Uint32Array,
  form: Form | '',
  say: Say,
): Promise<void> {
  const place = element.querySelector<HTMLElement>('.plot');
  const told = element.querySelector<HTMLElement>('.why');
  if (place === null || told === null) return;
  if (form === '') {
    place.replaceChildren();
    told.textContent = '';
    return;
  }
  const plan = planChart(table, rows, form);
  if ('lack' in plan) {
    place.replaceChildren();
    told.textContent = sayLack(plan, say);
    return;
  }
  if (place.firstChild === null) told.textContent = say('drawing');
  const { marks, missing, unit } = plan;
  try {
    const { drawChart } = await import('../explorer-late/draw-chart.ts');
    const drawing = { table, marks, form, width: Math.max(280, place.clientWidth) };
    place.replaceChildren(drawChart(drawing, say('chart-label', { count: marks.length, unit })));
    const lack = missing === 0 ? '' : ` ${say('chart-missing', { count: missing })}`;
    told.textContent = say('chart-legend', { unit }) + lack;
  } catch {
    place.replaceChildren();
    told.textContent = say('not-drawn');
  }
}

function sayLack(
  { lack, values }: Extract<ChartPlan, { readonly lack: string }>,
  say: Say,
): string {
  const [first = '', second = ''] = values;
  return say(`no-chart.${lack}`, { count: first, most: MOST_MARKS, first, second });
}
