import { DIMENSIONS, type ExplorerFile } from '../../src/domain/explorer/explorer-table.ts';

/** The rows of the file again and again up to `count`, each with an id of its own. */
export function multiplyRows(file: ExplorerFile, count: number): ExplorerFile {
  const from = Array.from({ length: count }, (_, row) => row % file.id.length);
  const repeat = <T>(column: readonly T[]): readonly T[] => from.map((row) => column[row] as T);
  return {
    ...file,
    codes: Object.fromEntries(
      DIMENSIONS.map((name) => [name, repeat(file.codes[name])]),
    ) as unknown as ExplorerFile['codes'],
    id: from.map((row, index) => `${file.id[row] ?? ''}-${index}`),
    value: repeat(file.value),
    lower: repeat(file.lower),
    upper: repeat(file.upper),
    text: repeat(file.text),
    range: repeat(file.range),
    stated: repeat(file.stated),
    line: repeat(file.line),
  };
}
