import type { Asked } from './question.ts';

const quote = (text: string) => `'${text}'`;

/** SQL for DuckDB, which reads Parquet from an address. */
export function writeSql(asked: Asked, address: string): string {
  const { by } = asked;
  if (asked.kind === 'count') {
    return [
      `SELECT ${by}, count(*) AS total`,
      `FROM ${quote(address)}`,
      `GROUP BY ${by}`,
      'ORDER BY total DESC;',
    ].join('\n');
  }
  const { conditions, codes, show, isNumber } = asked;
  const tests = [
    ...conditions.map(([field, value]) => `${field} = ${quote(value)}`),
    `${by} IN (${codes.map(quote).join(', ')})`,
  ];
  return [
    `SELECT ${by}, ${show}`,
    `FROM ${quote(address)}`,
    `WHERE ${tests.join('\n  AND ')}${isNumber ? '' : ';'}`,
    ...(isNumber ? [`ORDER BY ${show} DESC;`] : []),
  ].join('\n');
}
