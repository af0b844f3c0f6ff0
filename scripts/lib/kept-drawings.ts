import type { DrawingStore } from '../../src/charts/render/drawing-store.ts';
import { DRAWINGS_FOLDER } from './folders.ts';
import { openDrawings } from './open-drawings.ts';

/** `#drawings`: where code may change while this runs (development, tests) nothing is kept. */
const store: DrawingStore = import.meta.env.PROD
  ? openDrawings('.', DRAWINGS_FOLDER)
  : { keep: (_figure, _inputs, draw) => draw() };
export default store;
