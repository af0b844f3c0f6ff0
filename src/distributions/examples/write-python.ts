import type { Asked } from './question.ts';

const quote = (text: string) => `"${text}"`;

/** Python with pandas. */
export function writePython(asked: Asked, address: string): string {
  const read = ['import pandas as pd', '', `rows = pd.read_csv(${quote(address)})`];
  return [...read, ...writeAnswer(asked)].join('\n');
}

function writeAnswer(asked: Asked): readonly string[] {
  const by = quote(asked.by);
  if (asked.kind === 'count') return [`print(rows[${by}].value_counts().to_string())`];
  const { conditions, codes, isNumber } = asked;
  const show = quote(asked.show);
  return [
    ...conditions.map(([field, value]) => `rows = rows[rows[${quote(field)}] == ${quote(value)}]`),
    `rows = rows[rows[${by}].isin([${codes.map(quote).join(', ')}])]`,
    ...(isNumber ? [`rows = rows.sort_values(${show}, ascending=False)`] : []),
    `print(rows[[${by}, ${show}]].to_string(index=False))`,
  ];
}
