import Papa from 'papaparse';
import type { InputFile } from '../../src/pipeline/input-file.ts';

/*
 * Invented corrections, for tests only: a misprint of ours in a figure, in a value that follows from it
 * and in the verdict on a statement, and a figure that its issuer is said to have corrected.
 */
const FILE = 'corrections.csv';

const shared = {
  date: '2027-01-05',
  version: '0.2.0',
  label_vi: 'Chép sai.',
  label_en: 'Miscopied.',
};

export const INVENTED_CORRECTIONS = {
  figure: {
    ...shared,
    ...{ id: 'figure', kind: 'ours', subject: 'r20-funding-vn-35', field: 'value' },
    ...{ value_before: '76.5', value_after: '76.05' },
    ...{ before_vi: '76,5', before_en: '76.5', after_vi: '76,05', after_en: '76.05' },
  },
  value: {
    ...shared,
    id: 'value',
    kind: 'ours',
    subject: 'd-r20-2014-2020-funding-per-province-without-named-ch',
    ...{ field: 'value', value_before: '12.5', value_after: '12.725' },
    ...{ before_vi: '12,5', before_en: '12.5', after_vi: '12,73', after_en: '12.73' },
  },
  statement: {
    ...shared,
    ...{ id: 'statement', kind: 'ours', subject: 'c-r20-above-mean-vn-35', field: 'verdict' },
    ...{ value_before: 'contradicts', value_after: 'agrees-with-wording' },
    ...{
      before_vi: 'không khớp',
      before_en: 'contradicts',
      after_vi: 'phù hợp',
      after_en: 'agrees',
    },
  },
  issuer: {
    ...shared,
    ...{ id: 'issuer', kind: 'issuer', subject: 'r20-funding-vn-39', field: 'value' },
    ...{ value_before: '52.05', value_after: '52.15' },
    ...{ before_vi: '52,05', before_en: '52.05', after_vi: '52,15', after_en: '52.15' },
  },
} as const;

/** The files of a data folder with these corrections in place of its own. */
export function addInventedCorrections(files: readonly InputFile[]): readonly InputFile[] {
  return files.map((file) => {
    if (file.path !== FILE) return file;
    const [columns = []] = Papa.parse<string[]>(new TextDecoder().decode(file.bytes)).data;
    const rows = Object.values(INVENTED_CORRECTIONS);
    const text = Papa.unparse({ fields: columns, data: rows }, { newline: '\n' });
    return { ...file, bytes: new TextEncoder().encode(`${text}\n`) };
  });
}
