/** What is weighed: the parts of the content script that a bench has a bar for. */
export { createHitIndex, offsetAtPoint } from '../../page/hit-test.ts';
export { canPaint, createPainter } from '../../page/paint.ts';
