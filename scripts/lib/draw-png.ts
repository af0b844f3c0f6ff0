import { Resvg } from '@resvg/resvg-js';
import { FONT_FILES } from './drawing-fonts.ts';

/** What a process that draws is told, and what it answers: a picture, or what is wrong. */
export interface Order {
  readonly svg: string;
  readonly scale: number;
}
export type Answer = { readonly png: Uint8Array } | { readonly fault: string };

/*
 * Run as a process of its own (`draw-pictures.ts`): pixels lie outside the heap, where the collector
 * does not count them, and would pile up to gigabytes beside the pages. Here they are given back after
 * each picture, which takes a moment only, since there is nothing else to look through.
 */
process.on('message', (order: Order) => {
  process.send?.(answer(order));
  globalThis.gc?.();
});

function answer({ svg, scale }: Order): Answer {
  try {
    return { png: drawPng(svg, scale) };
  } catch (error) {
    return { fault: String(error) };
  }
}

function drawPng(svg: string, scale: number): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: [...FONT_FILES],
      loadSystemFonts: false,
      defaultFontFamily: 'Von moi Sans',
      sansSerifFamily: 'Von moi Sans',
      serifFamily: 'Newsreader',
    },
  });
  return drawing.render().asPng();
}
