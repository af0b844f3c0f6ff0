import { posix } from 'node:path';
import ts from 'typescript';

/** A file of the project: path from its root, with `/`, and text. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

interface Rule {
  /** Modules of ours that a module may import beside itself; `most` is all but the back office. */
  readonly ours: readonly string[] | 'most' | 'all';
  readonly packages: readonly string[] | 'any';
}

const CHART_PACKAGES = ['@observablehq/plot', 'd3'];
const SITE: Rule = { ours: 'most', packages: 'any' };
/** What the explorer loads only when it is asked for. */
const LATE = 'client/explorer-late';
/** What no page may know of. */
export const BACK_OFFICE: readonly string[] = ['pipeline', 'transcription', 'scripts', 'tests'];

/** Who may import whom. `#dataset` is the generated JSON. */
export const MODULE_RULES: Readonly<Record<string, Rule>> = {
  domain: { ours: [], packages: ['d3-array', 'd3-format'] },
  pipeline: { ours: ['domain'], packages: ['papaparse', 'arquero'] },
  catalogue: { ours: ['domain', '#dataset'], packages: [] },
  i18n: { ours: ['domain'], packages: [] },
  'charts/kit': { ours: ['domain', 'i18n'], packages: CHART_PACKAGES },
  'charts/figures': { ours: ['domain', 'i18n', 'charts/kit'], packages: CHART_PACKAGES },
  'charts/render': {
    ours: ['domain', 'i18n', 'charts/kit', 'charts/figures'],
    packages: ['@observablehq/plot', 'linkedom', 'svgo', '#drawings'],
  },
  distributions: {
    ours: ['domain', 'catalogue', 'i18n'],
    packages: [
      'papaparse',
      'node:crypto',
      'write-excel-file/node',
      'hyparquet-writer',
      'fflate',
      'schema-dts',
    ],
  },
  transcription: {
    ours: ['domain', 'pipeline', 'distributions'],
    packages: ['papaparse', 'fflate', 'linkedom', 'write-excel-file/node'],
  },
  client: {
    ours: ['domain', 'i18n', 'styles', 'client/explorer-late'],
    packages: ['minisearch'],
  },
  // Loaded when a chart is asked for, and with a package of its own.
  'client/explorer-late': { ours: ['domain', 'i18n'], packages: ['@observablehq/plot'] },
  components: SITE,
  layouts: SITE,
  pages: SITE,
  content: SITE,
  scripts: { ours: 'all', packages: 'any' },
};

/** What a file imports, as written: static, dynamic, type-only, re-exported or by glob. */
export function listImports({ path, text }: CodeFile): readonly string[] {
  const code = path.endsWith('.astro') ? extractScripts(text) : text;
  const { importedFiles } = ts.preProcessFile(code, true, true);
  const globs = [...text.matchAll(/import\.meta\.glob[^(]*\(\s*(\[[^\]]*\]|'[^']*'|"[^"]*")/g)];
  const patterns = globs.flatMap(([, list = '']) => [...list.matchAll(/['"]([^'"]+)['"]/g)]);
  return [
    ...importedFiles.map(({ fileName }) => fileName),
    ...patterns.map(([, pattern = '']) => pattern.replace(/^!/, '')),
  ];
}

/** The frontmatter and scripts of an Astro file, and the dynamic imports in its template. */
function extractScripts(text: string): string {
  const frontmatter = /^---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  const template = text.matchAll(/\bimport\(\s*['"][^'"]+['"]\s*\)/g);
  return [frontmatter, ...scripts, ...Array.from(template, ([call]) => call)].join('\n;\n');
}

/** The module a path belongs to: `domain`, `charts/kit`, `scripts`; a package is none. */
export function moduleOf(path: string): string {
  const [top = '', first = '', second = ''] = path.split('/');
  if (top !== 'src') return top;
  if (`${first}/${second}` === LATE) return LATE;
  return first === 'charts' ? `charts/${second}` : first;
}

/**
 * Imports that would load a late module together with the module that names it: all but `import(…)` and
 * imports of types.
 */
export function findEagerImports(files: readonly CodeFile[]): readonly string[] {
  return files
    .filter(({ path }) => moduleOf(path) !== LATE)
    .flatMap(({ path, text }) => {
      const code = path.endsWith('.astro') ? extractScripts(text) : text;
      return listStaticImports(code)
        .filter((specifier) => moduleOf(resolveImport(path, specifier) ?? '') === LATE)
        .map((specifier) => `${path} must load ${specifier} by import() alone`);
    });
}

function listStaticImports(code: string): readonly string[] {
  const { statements } = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const isType = ts.isExportDeclaration(statement)
      ? statement.isTypeOnly
      : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    const { moduleSpecifier } = statement;
    if (isType || moduleSpecifier === undefined) return [];
    return ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [];
  });
}

/** Where an import leads: a path of the project, `#dataset`, or null for a package. */
function resolveImport(from: string, specifier: string): string | null {
  if (specifier.startsWith('#dataset')) return '#dataset';
  if (specifier.startsWith('/')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
}

/** Imports that the table forbids, a sentence each. */
export function findForbiddenImports(files: readonly CodeFile[]): readonly string[] {
  return files.flatMap((file) => {
    const module = moduleOf(file.path);
    const rule = MODULE_RULES[module];
    if (rule === undefined) return [`${file.path}: there is no rule for the module ${module}`];
    return listImports(file)
      .filter((specifier) => !isAllowed(file.path, module, rule, specifier))
      .map((specifier) => `${file.path} must not import ${specifier}`);
  });
}

function isAllowed(path: string, module: string, rule: Rule, specifier: string): boolean {
  const target = resolveImport(path, specifier);
  if (target === null) {
    if (module !== 'scripts' && /^(?:node:)?fs(?:\/|$)/.test(specifier)) return false;
    return rule.packages === 'any' || rule.packages.includes(specifier);
  }
  const other = moduleOf(target);
  if (other === module || rule.ours === 'all') return true;
  return rule.ours === 'most' ? !BACK_OFFICE.includes(other) : rule.ours.includes(other);
}

/** Circles of modules that import one another, as `a → b → a`. */
export function findCycles(files: readonly CodeFile[]): readonly string[] {
  const edges = new Map<string, Set<string>>();
  for (const file of files) {
    const module = moduleOf(file.path);
    const targets = edges.get(module) ?? new Set<string>();
    for (const specifier of listImports(file)) {
      const target = resolveImport(file.path, specifier);
      if (target !== null && moduleOf(target) !== module) targets.add(moduleOf(target));
    }
    edges.set(module, targets);
  }
  const cycles = new Set<string>();
  const follow = (trail: readonly string[]): void => {
    for (const next of edges.get(trail.at(-1) ?? '') ?? []) {
      const start = trail.indexOf(next);
      if (start < 0) follow([...trail, next]);
      // Told from its first member in the alphabet on, so that each circle is told once.
      else if (trail.slice(start).every((member) => next <= member)) {
        cycles.add([...trail.slice(start), next].join(' → '));
      }
    }
  };
  for (const module of edges.keys()) follow([module]);
  return [...cycles].toSorted();
}

const KEBAB = String.raw`[a-z0-9]+(?:-[a-z0-9]+)*`;
const PARAMETER = String.raw`\[(?:\.\.\.)?[a-zA-Z]+\]`;
const CODE_NAME = new RegExp(String.raw`^${KEBAB}(?:\.${KEBAB})*\.(?:ts|mjs)$`);
const PAGE_NAME = new RegExp(
  String.raw`^(?:${KEBAB}|${PARAMETER})(?:[.-](?:${KEBAB}|${PARAMETER}))*\.(?:ts|astro)$`,
);
const COMPONENT_NAME = /^(?:[A-Z][a-z0-9]*)+\.astro$/;

/** Files whose name is not of the form that their kind has. */
export function findMisnamedFiles(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const name = posix.basename(path);
    if (path.startsWith('src/pages/')) return !PAGE_NAME.test(name);
    return !(name.endsWith('.astro') ? COMPONENT_NAME : CODE_NAME).test(name);
  });
}

/** Test files that do not stand beside what they test. */
export function findStrayTests(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => {
      const tested = path.slice(0, -'.test.ts'.length);
      return !['.ts', '.mjs', '.astro'].some((ending) => paths.includes(tested + ending));
    });
}
