import type { Asked } from './question.ts';

const quote = (text: string) => `"${text}"`;

/** R without any package. */
export function writeR(asked: Asked, address: string): string {
  const read = `rows <- read.csv(${quote(address)}, encoding = "UTF-8")`;
  return [read, ...writeAnswer(asked)].join('\n');
}

function writeAnswer(asked: Asked): readonly string[] {
  const { by } = asked;
  if (asked.kind === 'count') return [`print(sort(table(rows$${by}), decreasing = TRUE))`];
  const { conditions, codes, show, isNumber } = asked;
  return [
    ...conditions.map(([field, value]) => `rows <- subset(rows, ${field} == ${quote(value)})`),
    `codes <- c(${codes.map(quote).join(', ')})`,
    `rows <- subset(rows, ${by} %in% codes, select = c(${by}, ${show}))`,
    ...(isNumber ? [`rows <- rows[order(-rows$${show}), ]`] : []),
    'print(rows, row.names = FALSE)',
  ];
}
