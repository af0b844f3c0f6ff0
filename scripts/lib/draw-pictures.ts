import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, Order } from './draw-png.ts';
import { FONT_FILES } from './drawing-fonts.ts';
import { KeptFiles, nameAfter } from './kept-files.ts';

/** A drawing, and where its picture goes. */
export interface Picture {
  readonly svg: string;
  readonly path: string;
  /** Pixels of the picture for one of the drawing. */
  readonly scale: number;
}

/** How many pictures were drawn, and how many were found as drawn before. */
export interface PictureCount {
  readonly drawn: number;
  readonly kept: number;
}

/**
 * Draws SVG as PNG with the site's own typefaces and no other, a process a core. A drawing that was
 * drawn before comes from the folder `cache`. Throws where a drawing is none; what was drawn until then
 * is kept.
 */
export async function drawPictures(
  pictures: readonly Picture[],
  cache: string,
): Promise<PictureCount> {
  const files = new KeptFiles(cache);
  const tools = fingerprintTools();
  const nameOf = ({ svg, scale }: Picture) => `${nameAfter([tools, String(scale), svg])}.png`;
  // A figure goes by two names where it has several views: what is alike is drawn once.
  const missing: (readonly [name: string, same: readonly Picture[]])[] = [];
  for (const [name, same] of Map.groupBy(pictures, nameOf)) {
    const found = files.read(name);
    if (found === undefined) missing.push([name, same]);
    else writeAll(same, found);
  }
  const drawn = missing.length;
  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), drawn) }, () =>
      drawInTurn(missing, (name, same, png) => {
        files.write(name, png);
        writeAll(same, png);
      }),
    ),
  );
  files.sweep();
  return { drawn, kept: pictures.length - drawn };
}

/** Takes pictures off the list and has them drawn by a process of its own, until none is left. */
async function drawInTurn(
  waiting: (readonly [name: string, same: readonly Picture[]])[],
  keep: (name: string, same: readonly Picture[], png: Uint8Array) => void,
): Promise<void> {
  const program = fileURLToPath(new URL('draw-png.ts', import.meta.url));
  const child = fork(program, { execArgv: ['--expose-gc'], serialization: 'advanced' });
  try {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, same] = next;
      const [picture] = same;
      if (picture !== undefined) keep(name, same, await order(child, picture));
    }
  } finally {
    // Nobody to hear from any more, it ends by itself.
    if (child.connected) child.disconnect();
  }
}

async function order(child: ChildProcess, { svg, scale }: Picture): Promise<Uint8Array> {
  const wanted: Order = { svg, scale };
  const ended = new AbortController();
  const exit = once(child, 'exit', ended).then(([code]) => ({
    fault: `ended with ${String(code)}`,
  }));
  const reply = once(child, 'message', ended).then(([answer]) => answer as Answer);
  child.send(wanted);
  try {
    const answer = await Promise.race([reply, exit]);
    if ('fault' in answer) throw new Error(`a drawing could not be drawn: ${answer.fault}`);
    return answer.png;
  } finally {
    // Whichever did not come is waited for no longer.
    for (const waiting of [exit, reply]) waiting.catch(() => undefined);
    ended.abort();
  }
}

function writeAll(pictures: readonly Picture[], png: Uint8Array): void {
  for (const { path } of pictures) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, png);
  }
}

/** What a picture depends on beside its drawing: the typefaces and the program that draws. */
function fingerprintTools(): string {
  const resvg = fileURLToPath(import.meta.resolve('@resvg/resvg-js/package.json'));
  return nameAfter([resvg, ...FONT_FILES].map((file) => readFileSync(file)));
}
