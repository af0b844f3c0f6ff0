/** English texts of the search and its page. */
export const enSearch = {
  'search.title': 'Search',
  'search.description':
    'Find pages, regions, provinces, figures, terms, indicators, checks, documents and single numbers, with or without Vietnamese accents; with an index of the whole site.',
  'search.label': 'Search',
  'search.field': 'A word or a number',
  'search.no-script':
    'Searching needs JavaScript. Without it, use the index of the whole site below.',
  'search.hint':
    'With or without accents; old and new names of provinces, short forms, Vietnamese words, or a number as a document prints it.',
  'search.loading': 'Loading the index…',
  'search.failed':
    'The index could not be loaded. Press “Search” to try again, or look through the list below.',
  'search.found': '{count} results.',
  'search.found-one': 'One result.',
  'search.found-partial': 'Nothing has all of these words; {count} results have some of them.',
  'search.found-none':
    'Nothing found. Try fewer words or a full name in place of initials, or look through the list below.',
  'search.more': '{count} more',
  'search.all': 'All results',
  'search.contents': 'What is on this site',
  'search.numbers':
    'Single numbers are not listed here: those that a document prints are on the page of each [source](@sources), in reading order; those that we computed are under [method](@method).',
  'search.kind.page': 'Pages',
  'search.kind.region': 'Regions',
  'search.kind.unit': 'Provinces and cities today',
  'search.kind.province': 'Provinces and cities before 1 July 2025',
  'search.kind.figure': 'Charts',
  'search.kind.term': 'Glossary',
  'search.kind.indicator': 'Indicators',
  'search.kind.claim': 'Checks',
  'search.kind.act': 'Legal acts and events',
  'search.kind.gap': 'Not published',
  'search.kind.source': 'Sources',
  'search.kind.section': 'Parts of pages',
  'search.kind.number': 'Numbers',
  'search.unit': 'Covers what used to be {{former}}.',
  'search.province': 'Region in the reports: {{region}}; now part of {{unit}}.',
  'search.also.leverage': 'leverage; leverage ratio; co-investment; đòn bẩy',
  'search.also.data': 'download; open data; CSV; JSON; XLSX; Excel; Parquet; tải về',
  'search.also.explore': 'explore; explorer; filter the figures; query',
} as const;
