/** Whose mistake a correction puts right: one of ours, or one that a document's issuer put right. */
export const CORRECTION_KINDS = ['ours', 'issuer'] as const;

/** A mistake put right after it had been published, as published in `corrections.csv|json`. */
export interface Correction {
  readonly id: string;
  /** Day on which it was put right, ISO 8601. */
  readonly date: string;
  readonly kind: (typeof CORRECTION_KINDS)[number];
  /** Id of an observation, a derived value or a claim, or the address of a page, `/vung/`. */
  readonly subject: string;
  /** The field of the subject as published, `value`; empty where the subject is a page. */
  readonly field: string;
  /** Version in which it is right for the first time: who cited an earlier one is concerned. */
  readonly version: string;
  /**
   * What the field had before and what is right, as in the CSV file; empty where it has nothing. What
   * the issuer corrected stays transcribed as printed: there the field still has `value_before`.
   */
  readonly value_before: string;
  readonly value_after: string;
  readonly before_vi: string;
  readonly before_en: string;
  readonly after_vi: string;
  readonly after_en: string;
  /** What was wrong, why, and what else changed with it. */
  readonly label_vi: string;
  readonly label_en: string;
}

/** A change of the published data, as published in `changes.csv|json`, newest first. */
export interface DataChange {
  readonly id: string;
  /** Day of publication, ISO 8601. */
  readonly date: string;
  readonly version: string;
  /** The tables that changed, `<table>@<first 12 hex digits of the SHA-256 of its JSON>`. */
  readonly tables: string;
  readonly label_vi: string;
  readonly label_en: string;
}
