import { BACK_OFFICE, MODULE_RULES } from '../../tests/support/architecture.ts';

/** Modules that may import all the others but the back office stand as one. */
const SITE = 'components, content, layouts, pages';

/** Who may import whom, in Mermaid: an arrow where no way through another module leads there. */
export function drawModules(): string {
  const uses = listUses();
  const names = [...uses.keys()];
  const id = (module: string) => `m${String(names.indexOf(module))}`;
  const nodes = names.map((module) => `  ${id(module)}["${module}"]`);
  const arrows = [...uses].flatMap(([module, targets]) =>
    targets
      .filter(
        (target) => !targets.some((other) => other !== target && leadsTo(uses, other, target)),
      )
      .map((target) => `  ${id(module)} --> ${id(target)}`),
  );
  return ['```mermaid', 'flowchart BT', ...nodes, ...arrows, '```'].join('\n');
}

type Uses = ReadonlyMap<string, readonly string[]>;

function listUses(): Uses {
  const uses = new Map<string, readonly string[]>([['#dataset', []]]);
  for (const [module, { ours }] of Object.entries(MODULE_RULES)) {
    if (ours !== 'most' && ours !== 'all') uses.set(module, ours.filter(isModule));
  }
  const all = [...uses.keys()];
  uses.set(
    SITE,
    all.filter((module) => !BACK_OFFICE.includes(module)),
  );
  uses.set('scripts', [...all, SITE]);
  return uses;
}

/** Styles are a folder that no rule is about. */
function isModule(name: string): boolean {
  return name === '#dataset' || Object.hasOwn(MODULE_RULES, name);
}

function leadsTo(uses: Uses, from: string, to: string): boolean {
  return (uses.get(from) ?? []).some((next) => next === to || leadsTo(uses, next, to));
}
