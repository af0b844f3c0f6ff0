import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The scripts inside .astro files reach ESLint as virtual files without type information.
const scriptsInAstro = '**/*.astro/*.ts';

const length = { skipBlankLines: true, skipComments: true };

const fileSystem = ['fs', 'fs/promises', 'node:fs', 'node:fs/promises'].map((name) => ({
  name,
  message: 'Only scripts/ and tests/ touch files: pass the contents in as an argument.',
}));

const SAFARI = 'Safari before 17.4 has none.';
const tooNew = [
  { object: 'Map', property: 'groupBy', message: `${SAFARI} Use src/domain/group-by.ts.` },
  { object: 'Object', property: 'groupBy', message: `${SAFARI} Use src/domain/group-by.ts.` },
  { property: 'checkVisibility', message: `${SAFARI} Ask for getClientRects().` },
];

const reflectsAria = {
  selector: 'MemberExpression[property.name=/^(aria[A-Z]|role$)/]',
  message: 'Firefox before 119 has none: set and read the attribute.',
};

const HERE = 'A build comes out the same on any day, machine and locale:';
const dependsOnWhere = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'take the day from the dataset.'],
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'no clock.'],
  ['CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'no chance.'],
  ['CallExpression[callee.property.name=/^toLocale/][arguments.length=0]', 'name the locale.'],
  ['CallExpression[callee.property.name="localeCompare"][arguments.length<2]', 'name the locale.'],
  [
    ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.length=0]',
    'name the locale.',
  ],
  [
    'CallExpression[callee.property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes)$/]',
    'UTC.',
  ],
].map(([selector, remedy]) => ({ selector, message: `${HERE} ${remedy}` }));

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'data/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: [scriptsInAstro],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: [scriptsInAstro], extends: [tseslint.configs.strict] },
  astro.configs['flat/recommended'],
  {
    // TypeScript knows the names that exist, in .astro and .mjs files as well (checkJs).
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['src/**', 'scripts/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'max-lines': ['error', { max: 250, ...length }] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', scriptsInAstro],
    rules: { 'max-lines-per-function': ['error', { max: 60, ...length }] },
  },
  {
    files: ['src/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: fileSystem }] },
  },
  {
    // Not what measures, nor what forgets old drawings.
    files: ['src/**', 'scripts/**', 'astro.config.mjs'],
    ignores: ['**/*.test.ts', 'scripts/bench/**', 'scripts/bench.ts', 'scripts/lib/kept-files.ts'],
    rules: { 'no-restricted-syntax': ['error', ...dependsOnWhere] },
  },
  {
    // What runs in browsers, and the domain, which does too.
    files: ['src/client/**', 'src/domain/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-properties': ['error', ...tooNew] },
  },
  {
    files: ['src/client/**'],
    rules: { 'no-restricted-syntax': ['error', ...dependsOnWhere, reflectsAria] },
  },
  {
    // Playwright reads from the pattern which fixtures a function takes: here none.
    files: ['tests/browser/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  prettier,
);
