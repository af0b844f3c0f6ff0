import { paint, SANS, toSvg, LIGHT, type Drawing, type Face, type Token } from './drawing.ts';

const inLight = (token: Token): string => LIGHT[token];

/** A drawing as the text of an SVG file, with the title that those hear who do not see it. */
export function writeSvg(drawing: Drawing, title: string): string {
  const svg = toSvg(drawing, inLight);
  svg.setAttribute('width', String(drawing.width));
  svg.setAttribute('height', String(drawing.height));
  svg.setAttribute('font-family', SANS);
  svg.setAttribute('role', 'img');
  const name = document.createElementNS(svg.namespaceURI, 'title');
  name.textContent = title;
  svg.prepend(name);
  return new XMLSerializer().serializeToString(svg);
}

/** A drawing as a PNG of twice its size. */
export async function writePng(
  drawing: Drawing,
  fontOf: (size: number, face: Face) => string,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width * 2;
  canvas.height = drawing.height * 2;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.scale(2, 2);
  paint(drawing, context, inLight, fontOf);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no image'));
      else resolve(blob);
    });
  });
}
