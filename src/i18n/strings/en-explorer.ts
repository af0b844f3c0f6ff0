import type { viExplorer } from './vi-explorer.ts';

/** English texts of the explorer of all figures. */
export const enExplorer: Readonly<Record<keyof typeof viExplorer, string>> = {
  'explore.title': 'Look up every figure',
  'explore.description':
    'Every figure that the five documents print and every value that we compute: filter, search, sort, group, chart and download. Each row leads to the line of its document or to its formula.',
  'explorer.without':
    'Filtering, searching, sorting, grouping and downloading a part need JavaScript. Without it, all the same figures are here:',
  'explorer.without.sources': 'Figures printed in each document, in the order of its lines',
  'explorer.without.method': 'Values that we compute, each with its formula',
  'explorer.without.observations': 'CSV file: figures printed in documents',
  'explorer.without.derived': 'CSV file: values that we compute',
  'explorer.search': 'Search the rows; diacritics do not matter',
  'explorer.filters': 'Filters',
  'explorer.search-values': 'Search in this list',
  'explorer.clear': 'Clear all',
  'explorer.grid': 'All figures selected',
  'explorer.keys':
    'In the table, arrow keys, Home, End, Page Up and Page Down move between cells; Enter on a row opens the source of its number, on a column heading sorts the rows.',
  'explorer.legend':
    'Dotted underline: printed in a document. Dashed: computed by us. Press a number for its source, wording or formula.',
  'explorer.group': 'Group by',
  'explorer.across': 'Columns by',
  'explorer.measure': 'Show',
  'explorer.none': 'Nothing',
  'explorer.measure.count': 'how many rows',
  'explorer.measure.sum': 'the sum, where values may be added',
  'explorer.measure.min': 'the smallest value',
  'explorer.measure.max': 'the largest value',
  'explorer.chart': 'Chart the selection',
  'explorer.chart.bar': 'Bars from zero',
  'explorer.chart.dot': 'Dots',
  'explorer.chart.interval': 'Dots with intervals',
  'explorer.heading.group': 'Group and add up',
  'explorer.heading.chart': 'Chart',
  'explorer.download': 'Download the selection:',
  'explorer.copy-link': 'Copy link',

  'explorer.facet.indicator': 'Indicator',
  'explorer.facet.category': 'Category',
  'explorer.facet.geography': 'Place',
  'explorer.facet.period': 'Period',
  'explorer.facet.source': 'Source',
  'explorer.facet.basis': 'Kind of money',
  'explorer.facet.status': 'Result or target',
  'explorer.facet.kind': 'Printed or computed',

  'explorer.column.subject': 'Indicator, category',
  'explorer.column.geography': 'Place',
  'explorer.column.period': 'Period',
  'explorer.column.value': 'Value, unit',
  'explorer.column.interval': 'Interval',
  'explorer.column.basis': 'What it is',
  'explorer.column.source': 'Source',

  'explorer.value.no-category': 'overall, no category',
  'explorer.value.no-basis': 'not money, or computed',
  'explorer.value.no-status': 'computed by us',
  'explorer.value.reported': 'result or state of affairs',
  'explorer.value.printed': 'printed in a document',
  'explorer.value.computed': 'computed by us',
  'explorer.value.several': 'computed from several documents',
  'explorer.value.formula': 'formula',

  'explorer.say.loading': 'Loading the figures…',
  'explorer.again': 'Try again',
  'explorer.say.failed':
    'The figures could not be loaded. Try again: what you chose is kept. The same figures are also here:',
  'explorer.say.all': 'All {count} rows are shown.',
  'explorer.say.some': '{count} of {all} rows are shown:',
  'explorer.say.empty': 'No row matches all of your choices. Remove one of those below.',
  'explorer.say.remove': 'Remove “{value}”',
  'explorer.say.take-away': 'remove',
  'explorer.say.typed': 'containing “{value}”',
  'explorer.say.gives': '{count} rows without it',
  'explorer.say.unknown': '“{value}” in the address was ignored: there is no such entry here.',
  'explorer.say.exact': 'not rounded',
  'explorer.say.line': 'line {line}, {section}',
  'explorer.say.chosen': '{count} selected',
  'explorer.say.copied': 'Link copied.',
  'explorer.say.not-copied': 'The browser does not allow copying; copy it from here: {text}',
  'explorer.say.preparing': 'Preparing the file…',
  'explorer.say.saved': '{count} rows downloaded.',
  'explorer.say.not-saved': 'The file could not be fetched. Please try again.',
  'explorer.say.file': 'industrial-promotion',
  'explorer.say.sum':
    'The {count} values selected add up to {value} {unit}{range}. We computed this sum; no document prints it.',
  'explorer.say.sum-remainder':
    'This is not the national total: another {value} {unit} is assigned to no region.',
  'explorer.say.sum-one': 'Only one value is left: there is nothing to add.',
  'explorer.say.range': ', interval {lower} to {upper}',
  'explorer.say.no-sum': 'The {count} values selected are not added: {reason}',
  'explorer.say.remedy': 'With these filters they can be: {filters}',
  'explorer.say.no-remedy': 'No filter would allow these values to be added.',
  'explorer.say.head.count': 'Rows',
  'explorer.say.head.sum': 'Sum',
  'explorer.say.head.min': 'Smallest',
  'explorer.say.head.max': 'Largest',
  'explorer.say.no-value': 'not added',
  'explorer.say.no-compare': 'not compared',
  'explorer.say.nothing': 'no rows',
  'explorer.say.too-wide':
    'That would take {count} columns. Filter first, or choose something else for the columns.',
  'explorer.say.reasons': 'Why some cells are not added or compared',
  'explorer.say.computed':
    'Sums of several values are computed by us; the download lists the id of every value added.',
  'explorer.say.drawing': 'Loading the chart…',
  'explorer.say.not-drawn': 'The chart could not be loaded. The table above has all the values.',
  'explorer.say.chart-label': 'Chart of {count} values in {unit}. All of them are in the table.',
  'explorer.say.chart-legend':
    'Unit: {unit}. Solid: printed in a document. Hollow: computed by us. Periods that overlap are not joined.',
  'explorer.say.chart-missing': 'Not drawn: {count} values that cannot be read with certainty.',
  'explorer.say.no-chart.empty': 'There is no value to draw.',
  'explorer.say.no-chart.many':
    'Not drawn: {count} values are selected, and a chart of more than {most} is hard to read. Filter further.',
  'explorer.say.no-chart.units':
    'Not drawn: the values have different units ({first} and {second}). Filter to one indicator.',
  'explorer.say.no-chart.indicators':
    'Not drawn: the values belong to different indicators ({first} and {second}). Filter to one.',
  'explorer.say.no-chart.intensive':
    'No bars: {first} is not an amount, and a bar from zero would mislead. Choose dots.',

  'explorer.say.clash.uncertain': 'one of them cannot be read with certainty ({first}).',
  'explorer.say.clash.indicators':
    'they belong to different indicators, such as “{first}” and “{second}”.',
  'explorer.say.clash.units': 'their units differ: {first} and {second}.',
  'explorer.say.clash.intensive':
    '“{first}” is a ratio, a mean or an index; adding it up means nothing.',
  'explorer.say.clash.limit': '“{first}” is a threshold or a length of time, not an amount.',
  'explorer.say.clash.kinds': 'some are printed in documents, others we computed from those.',
  'explorer.say.clash.statuses': 'they differ in kind: {first} and {second}.',
  'explorer.say.clash.bases': 'the money is of different kinds: {first} and {second}.',
  'explorer.say.clash.sources':
    'the documents do not say what kind of money this is, so the two may differ: {first} and {second}.',
  'explorer.say.clash.divisions':
    'one place lies within the other, or is at another level: {first} and {second}.',
  'explorer.say.clash.periods':
    'periods overlap: {first} and {second} share years, which would be counted twice.',
  'explorer.say.clash.stock':
    'what is counted in one period is still there in the other ({first} and {second}) and would be counted twice.',
  'explorer.say.clash.total-with-parts':
    'a whole stands beside one of its parts, such as “{first}”.',
  'explorer.say.clash.dimensions':
    'they are divided in different ways, such as “{first}” and “{second}”.',
  'explorer.say.clash.overlapping-categories':
    '“{first}” and “{second}” may overlap; the document does not say.',
  'explorer.say.clash.stated-twice': 'the same thing is stated twice: {first} and {second}.',
  'explorer.say.clash.part-of-sum': '{second} already contains {first}.',
};
