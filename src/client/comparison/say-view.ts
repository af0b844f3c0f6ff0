import type { ComparisonView } from './compose-view.ts';
import type { FrameWords } from './frame-drawing.ts';
import { fill } from './quote-view.ts';

/** A text of the page by its name. */
type Say = (name: string) => string;

/** What solid and hollow, bold, lines and ranks of a view mean. */
export function sayLegend({ columns, rows }: ComparisonView, say: Say): string {
  const places = rows.flatMap((row) => [...row.places.values()]);
  return [
    say(columns.length > 1 ? 'legendBoth' : 'legendOne'),
    say('legendRange'),
    ...(places.length > 0 ? [say('legendPlaces')] : []),
    ...(places.some((place) => place.includes('–')) ? [say('legendTies')] : []),
  ].join(' ');
}

/** The words round the drawing of a view in a file: measure, reports, legend, source and address. */
export function sayFrame(view: ComparisonView, say: Say, address: string): FrameWords {
  const { table, columns } = view;
  const periods = columns.map(({ head }) => head.textContent.trim()).join('; ');
  const isBetween = columns.every(({ period }) => period === '');
  const source = [...new Set(columns.map((column) => column.source))].join('; ');
  return {
    title: isBetween ? table.name : `${table.name}, ${periods}`,
    subtitle: table.about,
    notes: [sayLegend(view, say), `${fill(say('sources'), { source })} ${say('site')}, ${address}`],
  };
}
