/** Keeps drawings, so that what was drawn once need not be drawn again. */
export interface DrawingStore {
  /**
   * The drawing of a figure that depends on its code and on these texts, and on nothing else; drawn
   * only where it is not kept yet.
   */
  readonly keep: (figure: string, inputs: readonly string[], draw: () => string) => string;
}
