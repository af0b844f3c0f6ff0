import { EXAMPLE_MARKS } from '../../pipeline/example-mark.ts';
import { SOURCE_SCHEMA_ADDRESS } from '../list-schemas.ts';

/** The text that a document is transcribed from; both empty until it is known. */
export interface SourceText {
  readonly file: string;
  readonly sha256: string;
}

const mark = (vi: string, en: string) => [`${EXAMPLE_MARKS.vi} ${vi}`, `${EXAMPLE_MARKS.en} ${en}`];

/** `source.json` of a new document: what is not known yet is an example or empty, and refused so. */
export function writeExampleSource(id: string, prefix: string, text: SourceText): string {
  const bilingual = (name: string, vi: string, en: string) => {
    const [marked_vi, marked_en] = mark(vi, en);
    return { [`${name}_vi`]: marked_vi, [`${name}_en`]: marked_en };
  };
  const head = {
    $schema: SOURCE_SCHEMA_ADDRESS,
    id,
    prefix,
    ...bilingual(
      'title',
      'Báo cáo tổng kết Chương trình khuyến công quốc gia giai đoạn 2021–2025',
      'Report on the national industrial-promotion programme 2021–2025',
    ),
    ...bilingual('short', 'Báo cáo 2021–2025', 'Report 2021–2025'),
    ...bilingual('issuer', 'Bộ Công Thương', 'Ministry of Industry and Trade'),
    number: '',
    date: '',
    period: findPeriod(id),
    completeness: '',
    ...bilingual(
      'state',
      'bản có đủ không, thiếu gì, chữ có hỏng không.',
      'whether the copy is complete, what is missing, whether the text is damaged.',
    ),
    text: { file: text.file, sha256: text.sha256 },
  };
  const sections = [
    { number: 'I', line: 10, ...bilingual('label', 'mục I', 'section I') },
    { number: 'II', line: 40, ...bilingual('label', 'mục II', 'section II') },
  ];
  const lines = sections.map((section) => `    ${JSON.stringify(section)}`).join(',\n');
  const [open] = JSON.stringify(head, null, 2).split(/\n\}$/);
  return `${open ?? ''},\n  "sections": [\n${lines}\n  ]\n}\n`;
}

/** The years that an id names, `report-2021-2025`, as a period; empty where it names none. */
function findPeriod(id: string): string {
  const [, from, to] = /(?:^|-)((?:19|20)\d{2})-((?:19|20)\d{2})$/.exec(id) ?? [];
  return from === undefined || to === undefined || from > to ? '' : `${from}/${to}`;
}
