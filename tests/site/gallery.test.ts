import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataset } from '../../src/catalogue/dataset.ts';
import { listFigureIds, renderFigure } from '../../src/charts/render/render-figure.ts';
import { contentPages } from './support/dist.ts';

let server: ChildProcessWithoutNullStreams | undefined;
let page = '';

function findFreePort(): Promise<string> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(String(port)));
    });
  });
}

/** The address that the development server says it is at. */
function waitForAddress(started: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((found, fail) => {
    let log = '';
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(log)?.[0];
      if (address !== undefined) found(address);
    };
    started.stdout.on('data', read);
    started.stderr.on('data', read);
    started.on('exit', () => {
      fail(new Error(log));
    });
  });
}

beforeAll(async () => {
  // Not the test runner's environment: it would make the server build for tests.
  server = spawn(resolve('node_modules/.bin/astro'), ['dev', '--port', await findFreePort()], {
    env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const response = await fetch(new URL('gallery/', await waitForAddress(server)));
  expect(response.status).toBe(200);
  page = await response.text();
}, 60_000);

afterAll(() => server?.kill());

test('shows every figure: each view, language, width and theme, with and without highlight', () => {
  const shown = [...parseHTML(page).document.querySelectorAll('[data-variant]')];
  const names = shown.map((variant) => variant.getAttribute('data-variant'));
  for (const { id } of listFigureIds().flatMap(
    (figure) => renderFigure(figure, dataset, 'vi').views,
  )) {
    for (const language of ['vi', 'en']) {
      for (const width of ['narrow', 'wide']) {
        for (const theme of ['light', 'dark']) {
          const name = `${id} ${language} ${width} ${theme}`;
          expect(names).toContain(name);
          expect(names).toContain(`${name} CH`);
        }
      }
    }
  }
  for (const variant of shown) expect(variant.querySelector('svg')).not.toBeNull();
});

test('is not on the built site', () => {
  expect(contentPages.map(({ path }) => path)).not.toContain('/gallery/');
});
