/** The class of marks that come in with a step of a text: `fromStep` in `charts/kit`. */
const STEP = /^from-\d+$/;

/**
 * Puts marks that follow one another and come in with the same step into one group: the browser then
 * moves on one animation in place of many each time that the page is scrolled or laid out. Only
 * neighbours are joined, so that what lies above what stays as it is.
 */
export function joinSteps(svg: Element): void {
  let first: Element | null = svg.firstElementChild;
  while (first !== null) {
    const run = readRun(first);
    const next: Element | null = run.at(-1)?.nextElementSibling ?? null;
    if (run.length > 1) join(run);
    first = next;
  }
}

/** An element and those after it of the same step; alone where it has none. */
function readRun(first: Element): readonly Element[] {
  const step = stepOf(first);
  const run = [first];
  if (step === undefined) return run;
  for (
    let next = first.nextElementSibling;
    next !== null && stepOf(next) === step;
    next = next.nextElementSibling
  ) {
    run.push(next);
  }
  return run;
}

function join(run: readonly Element[]): void {
  const [first] = run;
  const step = first === undefined ? undefined : stepOf(first);
  if (first === undefined || step === undefined) return;
  const group = first.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('class', step);
  first.before(group);
  for (const mark of run) {
    mark.classList.remove(step);
    if (mark.classList.length === 0) mark.removeAttribute('class');
    group.append(mark);
  }
}

function stepOf(element: Element): string | undefined {
  return [...element.classList].find((name) => STEP.test(name));
}
