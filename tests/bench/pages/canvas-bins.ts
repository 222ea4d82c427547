import { ROW_COLOURS, startCanvas } from './canvas.ts';
import type { CanvasFrame } from './canvas.ts';

const counts: Uint32Array[] = [];

/** One rectangle for each pixel of each row in which events begin, the darker the more they are. */
function drawBins({ context, story, from, to, wanted, width, rowHeight }: CanvasFrame): void {
  const { starts, rows, topics } = story;
  for (const [row] of topics.entries()) (counts[row] ??= new Uint32Array(width)).fill(0);
  const scale = width / (to - from);
  for (let index = 0; index < starts.length; index++) {
    const pixel = Math.floor(((starts[index] ?? 0) - from) * scale);
    const bits = rows[index] ?? 0;
    if (pixel < 0 || pixel >= width || (bits & wanted) === 0) continue;
    for (let row = 0; row < topics.length; row++) {
      const bins = counts[row];
      if (bins && (bits & (1 << row)) !== 0) bins[pixel] = (bins[pixel] ?? 0) + 1;
    }
  }
  for (const [row, bins] of counts.entries()) {
    context.fillStyle = ROW_COLOURS[row % ROW_COLOURS.length] ?? '#000';
    const darkest = bins.reduce((most, count) => Math.max(most, count), 1);
    for (let pixel = 0; pixel < width; pixel++) {
      const count = bins[pixel] ?? 0;
      if (count === 0) continue;
      context.globalAlpha = 0.2 + (0.8 * count) / darkest;
      context.fillRect(pixel, row * rowHeight + 4, 1, rowHeight - 8);
    }
  }
}

await startCanvas(drawBins);
