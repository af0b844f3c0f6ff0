import Papa from 'papaparse';
import type { InputFile } from '../../../src/pipeline/input-file.ts';

/** The data folder after one accident. */
export interface Mutant {
  /** What happened, for the report of a failing test. */
  readonly what: string;
  readonly files: readonly InputFile[];
  /** The file that it happened to. */
  readonly path: string;
  /** The line that it happened to; absent where it befell the file as a whole. */
  readonly line?: number;
}

/** A kind of accident; the same random numbers give the same mutant. */
export type Mutator = (files: readonly InputFile[], random: Random) => Mutant;

/** A number from 0 up to 1, without 1. */
export type Random = () => number;

/** Mulberry32: a small generator of random numbers, the same ones for the same seed. */
export function makeRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` up to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const index = between(random, 0, list.length - 1);
  if (index < 0) throw new Error('nothing to pick from');
  return list[index] as T;
}

export function decode({ bytes }: InputFile): string {
  return new TextDecoder().decode(bytes);
}

export function encode(path: string, text: string): InputFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

type Rows = readonly (readonly string[])[];

const read = new WeakMap<InputFile, Rows>();

/** A table as rows of cells, the header first; row 0 stands on line 1. Each file is parsed once. */
export function readRows(file: InputFile): Rows {
  const rows = read.get(file) ?? Papa.parse<string[]>(decode(file).trimEnd()).data;
  read.set(file, rows);
  return rows;
}

export function writeRows(path: string, rows: Rows): InputFile {
  const text = Papa.unparse(rows as string[][], { newline: '\n' });
  return encode(path, `${text}\n`);
}

/** Tables with at least one row below the header. */
export function listTables(files: readonly InputFile[]): readonly InputFile[] {
  return files.filter((file) => file.path.endsWith('.csv') && readRows(file).length > 1);
}

/** The mutant that has a changed file in place of the one of its path. */
export function replaceFile(
  files: readonly InputFile[],
  changed: InputFile,
  what: string,
  line?: number,
): Mutant {
  return {
    what: `${changed.path}${line === undefined ? '' : `:${line}`}: ${what}`,
    files: files.map((file) => (file.path === changed.path ? changed : file)),
    path: changed.path,
    ...(line === undefined ? {} : { line }),
  };
}
