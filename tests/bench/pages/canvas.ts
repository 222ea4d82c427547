import { markDrawn } from './mark-drawn.ts';
import { chartElement, CHART, onTopicBox, showWindow } from './page-parts.ts';
import { fetchStoryFile, readStory } from './story.ts';
import type { Story } from './story.ts';

/** What is to be drawn in one frame. */
export interface CanvasFrame {
  readonly context: CanvasRenderingContext2D;
  readonly story: Story;
  /** UTC milliseconds at the canvas's edges. */
  readonly from: number;
  readonly to: number;
  /** Only events of which one of these bits is set. */
  readonly wanted: number;
  readonly width: number;
  readonly rowHeight: number;
}

export const ROW_COLOURS = [
  '#3b5fcf',
  '#7b4a92',
  '#c03a2b',
  '#84563c',
  '#5b6c7d',
  '#9254de',
  '#2a8a4a',
  '#a8780f',
  '#1a9088',
  '#cc3e82',
  '#777777',
];

/** As much zoom for a turn of the wheel as in Sourceline: 500 px double what is seen. */
const ZOOM_PER_PIXEL = 0.002;

/** The closest that one can zoom in, as a part of the whole: enough for months of a century. */
const CLOSEST = 1 / 1_000;

/**
 * The floor: fetches and parses the dataset, and draws it on a canvas with no library, no names, no checks and no layout. Wheel and drag
 * move the window; at most one drawing per frame. The parsed file stays, since whoever points at something wants to read it.
 */
export async function startCanvas(draw: (frame: CanvasFrame) => void): Promise<void> {
  const file = await fetchStoryFile();
  Object.assign(globalThis, { file });
  const story = readStory(file);
  const canvas = document.createElement('canvas');
  canvas.width = CHART.width;
  canvas.height = CHART.height;
  chartElement().append(canvas);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  const whole = story.to - story.from;
  let { from, to } = story;
  let wanted = -1;
  let isAsked = false;
  const paint = () => {
    isAsked = false;
    context.clearRect(0, 0, canvas.width, canvas.height);
    const rowHeight = canvas.height / story.topics.length;
    draw({ context, story, from, to, wanted, width: canvas.width, rowHeight });
  };
  const ask = () => {
    if (!isAsked) requestAnimationFrame(paint);
    isAsked = true;
  };
  const show = (start: number, span: number) => {
    const length = Math.min(Math.max(span, whole * CLOSEST), whole);
    from = Math.min(Math.max(start, story.from), story.to - length);
    to = from + length;
    ask();
  };
  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    const at = from + (event.offsetX / canvas.width) * (to - from);
    const factor = 2 ** (event.deltaY * ZOOM_PER_PIXEL);
    show(at - (at - from) * factor, (to - from) * factor);
  });
  canvas.addEventListener('pointerdown', (event) => canvas.setPointerCapture(event.pointerId));
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons === 1) show(from - (event.movementX / canvas.width) * (to - from), to - from);
  });
  onTopicBox((isChosen) => {
    wanted = isChosen ? 1 : -1;
    ask();
    markDrawn();
  });
  showWindow(() => (to - from) / whole);
  paint();
  markDrawn();
}
