import type { viData } from './vi-data.ts';

/** English texts of the data catalogue. */
export const enData: Readonly<Record<keyof typeof viData, string>> = {
  'nav.data': 'Data',
  'nav.explore': 'Look up figures',
  'data.title': 'Data',
  'data.description':
    'Download every figure on industrial promotion in Vietnam: each table as CSV, JSON, XLSX and Parquet, with its fields explained, its first rows, checksums and examples for spreadsheets, Python, R, JavaScript and DuckDB.',

  'data.version': 'Version',
  'data.newest': 'Latest change',
  'data.follow': 'Corrections and changes',
  'data.feed': 'Atom feed',
  'data.licence': 'Licence',
  'data.licence.text': 'use the data for anything, as long as you name the source.',
  'data.licence.more': 'About the licence',
  'data.cite': 'How to cite',
  'data.cite.text':
    '“Vốn mồi: Vietnam’s industrial promotion in figures”, version {{version}}, name of the table, {{address}}, day of access.',
  'data.machines': 'For software',
  'data.package': 'all tables and fields described',
  'data.catalogue': 'a catalogue for data portals',
  'data.figures': 'the rows of every chart',
  'data.explore': 'Filter before downloading',

  'data.index': 'All tables',
  'data.group.figures': 'Figures and checks',
  'data.group.documents': 'Documents',
  'data.group.history': 'Corrections and changes',
  'data.group.codes': 'Code lists',

  'data.rows': '{{count}} rows',
  'data.rows-one': '{{count}} row',
  'data.changed': 'Last changed {{date}}',

  'data.fields': 'Fields',
  'data.field': 'Field',
  'data.meaning': 'Meaning',
  'data.type': 'Type',
  'data.holds': 'Unit, codes, table referred to',
  'data.constraints': 'Constraints',
  'data.required': 'required',
  'data.unique': 'unique',
  'data.list': 'one or several codes',
  'data.minimum': '{{minimum}} or more',
  'data.refers': 'codes of',
  'data.type.string': 'text',
  'data.type.date': 'date',
  'data.type.integer': 'whole number',
  'data.type.number': 'number',
  'data.type.any': 'number or text',

  'data.sample': 'First rows',
  'data.sample.note':
    'As in the file. An ellipsis (…) marks where we have cut a long text; the file has all of it.',
  'data.sample.none': 'The table has no rows yet.',

  'data.hashes': 'SHA-256 checksums',

  'data.example': 'Example',
  'data.tool': 'Tool',
  'data.tool.spreadsheet': 'Spreadsheet',
  'data.tool.python': 'Python',
  'data.tool.r': 'R',
  'data.tool.javascript': 'JavaScript',
  'data.tool.duckdb': 'DuckDB',
  'data.tool.spreadsheet.note':
    'Open the XLSX file in LibreOffice Calc, Excel or Google Sheets and copy the formula into an empty cell to the right of the table. It gives the answer for one code, the last in quotation marks; put another in its place for another answer. If your computer uses a decimal comma, replace the commas between arguments with semicolons.',
  'data.tool.python.note': 'Needs the pandas library.',
  'data.tool.r.note': 'No packages needed.',
  'data.tool.javascript.note':
    'Save it as an .mjs file and run it in Node 20 or later, or run it in a browser’s console.',
  'data.tool.duckdb.note':
    'DuckDB reads the Parquet file straight from the web with its httpfs extension.',
  'data.placeholder':
    '{{address}} stands for the address of this site: replace it before running the code.',
  'data.copy': 'Copy',
  'data.copied': 'Copied.',
  'data.not-copied': 'The browser does not allow copying. The code is selected for you.',
};
