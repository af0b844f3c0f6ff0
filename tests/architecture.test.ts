import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  findCycles,
  findEagerImports,
  findForbiddenImports,
  findMisnamedFiles,
  findStrayTests,
  listImports,
  moduleOf,
} from './support/architecture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const paths = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
);
const files = paths
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

describe('the project', () => {
  test('imports only what the table of modules allows', () => {
    expect(findForbiddenImports(files)).toEqual([]);
  });

  test('loads late what is for late', () => {
    expect(findEagerImports(files)).toEqual([]);
  });

  test('has no modules that import one another in a circle', () => {
    expect(findCycles(files)).toEqual([]);
  });

  test('names .ts files in kebab-case and components in PascalCase', () => {
    expect(findMisnamedFiles(paths)).toEqual([]);
  });

  test('has its unit tests beside what they test', () => {
    expect(findStrayTests(paths)).toEqual([]);
  });
});

const forbidden = (path: string, text: string) => findForbiddenImports([{ path, text }]);

describe('the check of imports finds', () => {
  test.each([
    ['src/domain/unit.ts', `import { vi } from '../i18n/vi.ts';`],
    ['src/domain/unit.ts', `import type { Issue } from '../pipeline/issue.ts';`],
    ['src/domain/unit.ts', `export { Plot } from '@observablehq/plot';`],
    ['src/domain/unit.ts', `export * from '../catalogue/dataset.ts';`],
    ['src/domain/unit.ts', `const late = await import('../i18n/vi.ts');`],
    ['src/domain/unit.ts', `import '../styles/main.css';`],
    ['src/domain/unit.ts', `type Late = import('../i18n/vi.ts').Late;`],
    ['src/domain/unit.ts', `import {\n  a,\n  b,\n} from '../i18n/vi.ts';`],
    ['src/pipeline/derive.ts', `import { readFileSync } from 'node:fs';`],
    ['src/pipeline/derivations/x.ts', `import { dataset } from '../../catalogue/dataset.ts';`],
    ['src/catalogue/dataset.ts', `import Papa from 'papaparse';`],
    ['src/i18n/vi.ts', `import observations from '#dataset/observations.json';`],
    ['src/charts/figures/x.ts', `import { dataset } from '../../catalogue/dataset.ts';`],
    ['src/charts/kit/marks.ts', `import { draw } from '../figures/x.ts';`],
    ['src/charts/figures/x.ts', `import { render } from '../render/render-svg.ts';`],
    ['src/charts/render/x.ts', `const all = import.meta.glob('../../pages/*.ts');`],
    ['src/charts/render/x.ts', `import.meta.glob<F>(['../figures/*.ts', '/src/pages/*'], {});`],
    ['src/distributions/csv.ts', `import { bind } from '../content/bind.ts';`],
    ['src/client/tip.ts', `import * as Plot from '@observablehq/plot';`],
    ['src/client/data-explorer/x.ts', `import * as Plot from '@observablehq/plot';`],
    ['src/client/data-explorer/x.ts', `const late = await import('@observablehq/plot');`],
    ['src/client/explorer-late/x.ts', `import { RowGrid } from '../data-explorer/row-grid.ts';`],
    ['src/client/explorer-late/x.ts', `import { table } from 'arquero';`],
    ['src/pages/index.astro', `---\nimport { build } from '../pipeline/build-dataset.ts';\n---\n`],
    ['src/pages/index.astro', `---\nimport fs from 'fs/promises';\n---\n`],
    ['src/components/Num.astro', `<script>\n  import '../../scripts/data.ts';\n</script>`],
    ['src/components/Num.astro', `---\n---\n{(await import('../pipeline/derive.ts')).x}`],
    ['src/layouts/Page.astro', `---\nimport { make } from '../../tests/support/x.ts';\n---`],
    ['src/gadgets/x.ts', ''],
  ])('in %s: %j', (path, text) => {
    expect(forbidden(path, text)).toHaveLength(1);
  });

  test('and names file and import', () => {
    expect(forbidden('src/domain/unit.ts', `import '../i18n/vi.ts';`)).toEqual([
      'src/domain/unit.ts must not import ../i18n/vi.ts',
    ]);
  });
});

describe('the check of imports passes', () => {
  test.each([
    ['src/domain/unit.ts', `import { x } from './dataset.ts'; import { format } from 'd3-format';`],
    ['src/domain/unit.ts', `// import '../i18n/vi.ts'\nconst text = "import '../i18n/vi.ts'";`],
    ['src/pipeline/derivations/x.ts', `import { op } from 'arquero'; import '../derive.ts';`],
    ['src/catalogue/dataset.ts', `import units from '#dataset/units.json';`],
    ['src/charts/render/x.ts', `const all = import.meta.glob('../figures/*.ts');`],
    ['src/charts/figures/x.ts', `import { dot } from '@observablehq/plot'; import 'd3';`],
    [
      'src/pages/index.astro',
      `---\nimport Num from '../components/Num.astro';\n---\n<p>import</p>`,
    ],
    [
      'scripts/data.ts',
      `import { readFileSync } from 'node:fs'; import '../src/pipeline/derive.ts';`,
    ],
  ])('in %s: %j', (path, text) => {
    expect(forbidden(path, text)).toEqual([]);
  });
});

test.each([
  [`import { draw } from '../explorer-late/draw.ts';`, 1],
  [`import '../explorer-late/draw.ts';`, 1],
  [`export { draw } from '../explorer-late/draw.ts';`, 1],
  [`const { draw } = await import('../explorer-late/draw.ts');`, 0],
  [`import type { Drawing } from '../explorer-late/draw.ts';`, 0],
  [`import { draw } from './draw.ts';`, 0],
])('what loads a late module too early is found: %s', (text, count) => {
  const path = 'src/client/data-explorer/x.ts';
  expect(findEagerImports([{ path, text }])).toHaveLength(count);
});

describe('the other checks', () => {
  test('a path belongs to a module', () => {
    expect(moduleOf('src/domain/unit.ts')).toBe('domain');
    expect(moduleOf('src/charts/kit/marks.ts')).toBe('charts/kit');
    expect(moduleOf('src/pages/en/index.astro')).toBe('pages');
    expect(moduleOf('scripts/lib/folders.ts')).toBe('scripts');
  });

  test('every way to import is seen', () => {
    const text = `import a from 'a'; import type { B } from "b"; export * from 'c'; import 'd';
      const e = import('e'); const f = import.meta.glob(['./f/*.ts', "!./f/g.ts"]);`;
    expect(listImports({ path: 'src/x.ts', text })).toEqual([
      ...['a', 'b', 'c', 'd', 'e'],
      './f/*.ts',
      './f/g.ts',
    ]);
  });

  test('a circle of modules is told once', () => {
    const circle = [
      { path: 'src/content/x.ts', text: `import '../components/X.astro';` },
      { path: 'src/components/X.astro', text: `---\nimport '../layouts/Page.astro';\n---` },
      {
        path: 'src/layouts/Page.astro',
        text: `---\nimport type { X } from '../content/x.ts';\n---`,
      },
      { path: 'src/pages/index.astro', text: `---\nimport '../content/x.ts';\n---` },
    ];
    expect(findCycles(circle)).toEqual(['components → layouts → content → components']);
    expect(findCycles(circle.slice(1))).toEqual([]);
  });

  test('names of files', () => {
    const wrong = [
      'src/domain/vietnameseNumber.ts',
      'src/domain/Unit.ts',
      'src/domain/unit_test.ts',
      'src/components/num.astro',
      'src/components/key-figures.astro',
      'src/pages/nguon/Index.astro',
      'scripts/lib/run_all.mjs',
    ];
    const right = [
      'src/domain/vietnamese-number.ts',
      'src/domain/unit.test.ts',
      'src/content.config.ts',
      'src/components/KeyFigures.astro',
      'src/pages/404.astro',
      'src/pages/vung/[slug].astro',
      'src/pages/data/[table].csv.ts',
      'src/pages/data/figures/[...path].ts',
      'scripts/test.mjs',
    ];
    expect(findMisnamedFiles([...wrong, ...right])).toEqual(wrong);
  });

  test('tests that stand alone', () => {
    expect(
      findStrayTests([
        'src/domain/unit.ts',
        'src/domain/unit.test.ts',
        'src/domain/units.test.ts',
        'scripts/lib/run.mjs',
        'scripts/lib/run.test.ts',
      ]),
    ).toEqual(['src/domain/units.test.ts']);
  });
});
