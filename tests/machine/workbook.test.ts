import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { dataFolder } from '../../scripts/lib/folders.ts';
import { dataset } from '../../src/catalogue/dataset.ts';

/*
 * The workbook of a document, opened by LibreOffice and saved again, as everybody does who fills it in.
 */

const FOLDER = resolve('.cache', 'libreoffice', 'sheets');
const DATA = join(FOLDER, 'data');
const SOURCES = dataset.sources.map(({ id }) => id);

function run(command: string, parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
    timeout: 300_000,
    env: { ...process.env, KC_DATA: DATA },
  });
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${stderr}`);
  return stdout;
}

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(dataFolder(), DATA, { recursive: true });
  const exported = SOURCES.map((source) => join(FOLDER, 'exported', `${source}.xlsx`));
  for (const [index, source] of SOURCES.entries()) {
    run(process.execPath, ['scripts/sheet.ts', 'export', source, exported[index] ?? '']);
  }
  const profile = pathToFileURL(resolve('.cache', 'libreoffice', 'profile')).href;
  const target = ['--convert-to', 'xlsx', '--outdir', join(FOLDER, 'saved')];
  run('soffice', [`-env:UserInstallation=${profile}`, '--headless', ...target, ...exported]);
}, 300_000);

test.each(SOURCES)('what LibreOffice saved of %s is taken in, and changes nothing', (source) => {
  const saved = join(FOLDER, 'saved', `${source}.xlsx`);
  const said = run(process.execPath, ['scripts/sheet.ts', 'import', saved]);
  expect(said).toContain('Nothing has changed.');
});

test.each(SOURCES)('its lists of codes and its locked heads outlast that: %s', (source) => {
  const parts = unzipSync(readFileSync(join(FOLDER, 'saved', `${source}.xlsx`)));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<sheetProtection sheet="true"/);
  expect(sheet.match(/<dataValidation [^>]*type="list"/g)?.length).toBeGreaterThan(5);
});
