import type { Drawing, Measure, Shape } from './drawing.ts';

/** Words round a drawing once it has left its page. */
export interface FrameWords {
  readonly title: string;
  readonly subtitle: string;
  /** Legend, notes, source and address, a paragraph each. */
  readonly notes: readonly string[];
}

const MARGIN = 32;
/** How much wider a line may come out where the file is opened without the site’s typefaces. */
const OTHER_FACES = 1.2;

/** A drawing on paper, with what it shows above it and notes and source below. */
export function frameDrawing(drawing: Drawing, words: FrameWords, measure: Measure): Drawing {
  const room = drawing.width / OTHER_FACES;
  const head = [
    ...layText(words.title, 26, 34, 'serif', room, measure),
    ...layText(words.subtitle, 16, 24, 'plain', room, measure),
  ];
  const foot = words.notes.flatMap((note) => layText(note, 14, 20, 'plain', room, measure));
  const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { line }) => sum + line, 0);
  const top = MARGIN + heightOf(head) + 20;
  const width = drawing.width + 2 * MARGIN;
  const height = top + drawing.height + 24 + heightOf(foot) + MARGIN;
  return {
    width,
    height,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, fill: 'paper' },
      ...placeLines(head, MARGIN),
      ...drawing.shapes.map((shape) => moveShape(shape, MARGIN, top)),
      ...placeLines(foot, top + drawing.height + 24),
    ],
    readings: [],
  };
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly line: number;
  readonly face: 'plain' | 'serif';
}

/** Breaks a text into lines that fit, at its spaces. */
function layText(
  text: string,
  size: number,
  line: number,
  face: Line['face'],
  room: number,
  measure: Measure,
): readonly Line[] {
  const lines = text.split(' ').reduce<string[]>((broken, word) => {
    const last = broken.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer, size, face) > room) return [...broken, word];
    return [...broken.slice(0, -1), longer];
  }, []);
  return lines.map((words) => ({ text: words, size, line, face }));
}

function placeLines(lines: readonly Line[], top: number): readonly Shape[] {
  return lines.map(({ text, size, face }, index) => {
    const above = lines.slice(0, index + 1).reduce((sum, { line }) => sum + line, 0);
    const fill = face === 'serif' ? 'ink' : 'ink-2';
    const y = top + above - size / 3;
    return { kind: 'text', x: MARGIN, y, text, size, fill, serif: face === 'serif' };
  });
}

function moveShape(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind === 'line') {
    const { x1, x2, y1, y2 } = shape;
    return { ...shape, x1: x1 + dx, x2: x2 + dx, y1: y1 + dy, y2: y2 + dy };
  }
  return { ...shape, x: shape.x + dx, y: shape.y + dy };
}
