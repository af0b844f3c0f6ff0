import type { Indicator, Section, Unit } from '../domain/dataset.ts';
import type { IssueCode } from './issue.ts';
import type { Row } from './table-schema.ts';

/** What the rules need to know beside the row itself. */
export interface RuleContext {
  readonly file: string;
  /** With which the ids of the source begin; empty where the source does not say. */
  readonly prefix: string;
  readonly sections: readonly Section[];
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
}

/** A check of one row by itself. */
export type Rule = (row: Row, context: RuleContext) => readonly Finding[];

/** What a rule found, without the place. */
export interface Finding {
  readonly column: string;
  readonly code: IssueCode;
  readonly expected: string;
  readonly advice: string;
}
