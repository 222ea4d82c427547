/* The pointer's gestures, with the parts of D3 that they need: one piece, fetched apart from the page's first drawing. */
export { attachBrush } from './brush-gestures.ts';
export { attachZoom } from './zoom-gestures.ts';
