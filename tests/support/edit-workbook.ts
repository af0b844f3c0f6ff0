import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook with one of its parts changed. */
export function editPart(
  workbook: Uint8Array,
  path: string,
  change: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(workbook);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing of ${path} was changed`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

/** Puts a cell in place of one that is there, as a spreadsheet would write it: its attributes and inside. */
export function replaceCell(
  workbook: Uint8Array,
  sheet: number,
  address: string,
  [attributes, inside]: readonly [attributes: string, inside: string],
): Uint8Array {
  return editPart(workbook, `xl/worksheets/sheet${String(sheet)}.xml`, (xml) =>
    xml.replace(
      new RegExp(`<c r="${address}"[^>]*>.*?</c>`),
      `<c r="${address}" ${attributes}>${inside}</c>`,
    ),
  );
}

/** A cell that holds a text. */
export function asTextCell(text: string): readonly [string, string] {
  return ['t="inlineStr"', `<is><t xml:space="preserve">${text}</t></is>`];
}
