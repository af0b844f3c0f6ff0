import Papa from 'papaparse';
import type { Observation, Unit } from '../../domain/dataset.ts';
import { isMoney } from '../../domain/unit.ts';
import type { InputFile } from '../input-file.ts';
import type { PlacedObservation } from '../read-observations.ts';
import { mistypeNumber, type MutationKind } from './mistype-number.ts';

/** One observation with one typing error. */
export interface Mutant {
  readonly observation: string;
  readonly file: string;
  readonly kind: MutationKind;
  /** The mistyped number, or the unit typed in place of the right one. */
  readonly token: string;
  /** Cells of the observation’s row that the error changes, by column. */
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Every typing error of every observation with a certain value, in the order of the observations.
 * An error in a number is one of copying the document, so it stands in both cells of a mended row.
 */
export function planMutants(
  placed: readonly PlacedObservation[],
  units: readonly Unit[],
): readonly Mutant[] {
  return placed
    .filter(({ observation }) => observation.value !== null)
    .flatMap(({ observation, file }) => [
      ...mistypeNumber(observation.read_as).map(({ kind, token }) => ({
        ...{ observation: observation.id, file, kind, token },
        cells: writeCells(observation, token),
      })),
      ...listOtherUnits(observation, units).map(({ id }) => ({
        ...{ observation: observation.id, file, kind: 'unit-swapped' as const, token: id },
        cells: { unit: id },
      })),
    ]);
}

/** In a mended row the first digit is damaged in print, so that there is still something to mend. */
function writeCells({ reading }: Observation, token: string): Mutant['cells'] {
  return reading === 'mended'
    ? { printed: `§${token.slice(1)}`, read_as: token }
    : { printed: token, read_as: '' };
}

/** Units of the same kind of money, which differ by a thousand: triệu for tỷ. */
function listOtherUnits({ unit }: Observation, units: readonly Unit[]): readonly Unit[] {
  const own = units.find(({ id }) => id === unit);
  if (own === undefined || !isMoney(own)) return [];
  return units.filter(({ id, kind }) => kind === own.kind && id !== own.id);
}

/** The files of a data folder with the typing error in them. */
export function applyMutant(files: readonly InputFile[], mutant: Mutant): readonly InputFile[] {
  return files.map((file) => (file.path === mutant.file ? replaceCells(file, mutant) : file));
}

function replaceCells(file: InputFile, { observation, cells }: Mutant): InputFile {
  const rows = Papa.parse<string[]>(new TextDecoder().decode(file.bytes)).data;
  const header = rows[0] ?? [];
  const index = rows.findIndex((row) => row[header.indexOf('id')] === observation);
  const changed = header.map((name, column) => cells[name] ?? rows[index]?.[column] ?? '');
  const text = Papa.unparse(rows.with(index, changed));
  return { path: file.path, bytes: new TextEncoder().encode(text) };
}
