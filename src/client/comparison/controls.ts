import type {
  ComparisonColumn,
  ComparisonOptions,
  ComparisonState,
} from '../../domain/comparison.ts';
import type { NamedGeography } from './compose-view.ts';

const SELECTS = ['measure', 'period', 'order', 'highlight'] as const;

/** The fields that a comparison is chosen with: what they offer, and the state that they stand for. */
export class ComparisonControls {
  readonly geographies: readonly NamedGeography[];
  readonly options: ComparisonOptions;
  readonly #boxes: readonly HTMLInputElement[];
  readonly #selects: Readonly<Record<(typeof SELECTS)[number], HTMLSelectElement>>;
  #isAscending = false;

  /** `columns` are those of all measures. Throws where a field is missing. */
  constructor(element: HTMLElement, columns: readonly ComparisonColumn[]) {
    this.#boxes = [...element.querySelectorAll<HTMLInputElement>('input[name=regions]')];
    this.#selects = Object.fromEntries(
      SELECTS.map((name) => {
        const select = element.querySelector<HTMLSelectElement>(`select[name=${name}]`);
        if (select === null) throw new Error(`no field ${name}`);
        return [name, select];
      }),
    ) as Record<(typeof SELECTS)[number], HTMLSelectElement>;
    this.geographies = this.#boxes.map((box) => ({
      id: box.dataset['id'] ?? '',
      code: box.value,
      name: box.parentElement?.textContent.trim() ?? '',
      kind: box.dataset['kind'] ?? '',
    }));
    const values = ({ options }: HTMLSelectElement) =>
      [...options].map(({ value }) => value).filter(Boolean);
    this.options = {
      geographies: this.geographies.map(({ code }) => code),
      usual: this.#boxes.flatMap((box) => (box.defaultChecked ? [box.value] : [])),
      measures: values(this.#selects.measure),
      periods: values(this.#selects.period),
      columns,
    };
  }

  read(): ComparisonState {
    return {
      geographies: this.#boxes.flatMap((box) => (box.checked ? [box.value] : [])),
      measure: this.#selects.measure.value,
      period: this.#selects.period.value,
      order: this.#selects.order.value,
      isAscending: this.#isAscending,
      highlight: this.#selects.highlight.value,
    };
  }

  fill(state: ComparisonState): void {
    this.#isAscending = state.isAscending;
    for (const name of SELECTS) this.#selects[name].value = state[name];
    for (const box of this.#boxes) {
      box.checked = state.geographies.includes(box.value);
      const details = box.closest('details');
      if (box.checked && details !== null) details.open = true;
    }
  }
}
