import type { Asked } from './question.ts';

const quote = (text: string) => `'${text}'`;

/** JavaScript for Node 20 and later, as a module, and for a browser’s console. */
export function writeJavaScript(asked: Asked, address: string): string {
  const read = [
    `const address = ${quote(address)};`,
    'const rows = await (await fetch(address)).json();',
  ];
  return [...read, ...writeAnswer(asked), 'console.table(answer);'].join('\n');
}

function writeAnswer(asked: Asked): readonly string[] {
  const { by } = asked;
  if (asked.kind === 'count') {
    return [
      'const counts = {};',
      `for (const { ${by} } of rows) counts[${by}] = (counts[${by}] ?? 0) + 1;`,
      'const answer = Object.entries(counts).sort((a, b) => b[1] - a[1]);',
    ];
  }
  const { conditions, codes, show, isNumber } = asked;
  const tests = [
    ...conditions.map(([field, value]) => `row.${field} === ${quote(value)}`),
    `codes.includes(row.${by})`,
  ];
  return [
    `const codes = [${codes.map(quote).join(', ')}];`,
    'const answer = rows',
    ...tests.map((test) => `  .filter((row) => ${test})`),
    `  .map(({ ${by}, ${show} }) => ({ ${by}, ${show} }))${isNumber ? '' : ';'}`,
    ...(isNumber ? [`  .sort((a, b) => b.${show} - a.${show});`] : []),
  ];
}
