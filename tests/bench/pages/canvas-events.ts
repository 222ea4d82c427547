import { ROW_COLOURS, startCanvas } from './canvas.ts';
import type { CanvasFrame } from './canvas.ts';

/** What is shorter is still to be seen. CSS pixels. */
const NARROWEST = 2;

/** One rectangle for each event in each of its rows. */
function drawEvents({ context, story, from, to, wanted, width, rowHeight }: CanvasFrame): void {
  const { starts, ends, rows, topics } = story;
  const scale = width / (to - from);
  context.globalAlpha = 0.4;
  for (const [row] of topics.entries()) {
    context.fillStyle = ROW_COLOURS[row % ROW_COLOURS.length] ?? '#000';
    for (const [index, bits] of rows.entries()) {
      if ((bits & (1 << row)) === 0 || (bits & wanted) === 0) continue;
      const start = starts[index] ?? 0;
      const end = ends[index] ?? 0;
      if (end < from || start > to) continue;
      const x = (start - from) * scale;
      context.fillRect(x, row * rowHeight + 4, Math.max((end - start) * scale, NARROWEST), rowHeight - 8);
    }
  }
}

await startCanvas(drawEvents);
