// What other commands print with, so that they look like a check.
export { makeVisible } from '../make-visible.ts';
export { measureWidth } from './display-width.ts';
export { createPaint, type Paint } from './paint.ts';
export { wrapText } from './wrap-text.ts';
