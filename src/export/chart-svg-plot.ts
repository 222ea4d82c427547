import { visibleSentence } from '../base/text-direction.ts';
import type { CssPixels } from '../base/units.ts';
import type { PlacedBar, PlacedDot, PlacedLabel, PlacedMark, PlacedStrip, Tick } from '../timeline/model.ts';
import { BAR_HEIGHT, DOT_RADIUS, SELECTED_RADIUS, stripOpacity } from '../timeline/sizes.ts';
import type { ChartPicture } from './chart-picture.ts';
import { topicColour } from './palette.ts';
import { PICTURE_FONTS } from './picture-font.ts';
import type { Pen } from './picture-pen.ts';
import { element } from './xml.ts';
import type { XmlNode } from './xml.ts';

const COUNT_RADIUS: CssPixels = 9.5;
const BAR_OPACITY = 0.34;

/** From the axis to the baseline of its labels, and from a tick to its label. */
const TICK_BASELINE: CssPixels = 20;
const TICK_INDENT: CssPixels = 5;

/** From the top of a label to the baseline of its first line. */
const LABEL_BASELINE: CssPixels = 13;

/** What the axis and its labels take below the rows. */
export const AXIS_HEIGHT: CssPixels = 30;

/** The plot, its top left at 0, 0: grid, bars, leaders, threads, dots, labels, axis. As wide as the layout was made for. */
export function plotNodes(picture: ChartPicture, width: CssPixels, pen: Pen): XmlNode[] {
  const { layout, selectedKey = null } = picture;
  const { palette } = pen;
  const { labelsHeight: top, rowsBottom: bottom } = layout;
  const selected = layout.marks.find((mark) => mark.key === selectedKey);
  const [time, plot] = [pen.id('time'), pen.id('plot')];
  const clip = (id: string, beyond: CssPixels) =>
    element(
      'clipPath',
      { id },
      element('rect', { x: -beyond, y: 0, width: width + 2 * beyond, height: bottom + AXIS_HEIGHT }),
    );
  return [
    // Bars end where the time ends that is shown; a dot at the very edge is whole.
    clip(time, 0),
    clip(plot, COUNT_RADIUS + 2),
    ...fadeNodes(layout.marks, pen),
    ...layout.ticks.map((tick) =>
      element('line', {
        x1: tick.x,
        x2: tick.x,
        y1: top,
        y2: bottom + (tick.label === '' ? 0 : 5),
        stroke: tick.major ? palette.rule : palette.hairline,
        'stroke-opacity': tick.major ? 0.5 : undefined,
      }),
    ),
    element(
      'g',
      { 'clip-path': `url(#${time})` },
      ...layout.marks.flatMap((mark) => mark.bars.map((bar) => barNode(bar, pen))),
    ),
    element(
      'g',
      { 'clip-path': `url(#${plot})` },
      ...layout.strips.map((strip) => stripNode(strip, pen)),
      ...layout.labels.map((label) => leaderNode(label, selected?.head === label.event, pen)),
      ...layout.marks
        .filter((mark) => mark !== selected && mark.strip === null)
        .map((mark) => markNode(mark, picture, pen)),
      ...(selected ? [markNode(selected, picture, pen)] : []),
    ),
    ...layout.labels.flatMap((label) => labelNodes(label, selected?.head === label.event, picture, pen)),
    ...layout.ticks.flatMap((tick) => tickNodes(tick, bottom, pen)),
  ];
}

/** The ways in which bars run out to nothing, each once: a gradient per colour and sides. */
function fadeNodes(marks: readonly PlacedMark[], pen: Pen): XmlNode[] {
  const fades = new Map<string, PlacedBar>();
  for (const bar of marks.flatMap((mark) => mark.bars)) {
    if (bar.fadeStart || bar.fadeEnd) fades.set(fadeId(bar, pen), bar);
  }
  return Array.from(fades, ([id, bar]) => {
    const stop = (offset: number, opaque: boolean) =>
      element('stop', {
        offset,
        'stop-color': topicColour(pen.palette, bar.colour),
        'stop-opacity': opaque ? BAR_OPACITY : 0,
      });
    return element(
      'linearGradient',
      { id },
      stop(0, !bar.fadeStart),
      ...(bar.fadeStart && bar.fadeEnd ? [stop(0.5, true)] : []),
      stop(1, !bar.fadeEnd),
    );
  });
}

function fadeId(bar: PlacedBar, pen: Pen): string {
  const sides = `${bar.fadeStart ? 's' : ''}${bar.fadeEnd ? 'e' : ''}`;
  return pen.id(`fade-${bar.colour % pen.palette.topics.length}-${sides}`);
}

function barNode(bar: PlacedBar, pen: Pen): XmlNode {
  const fades = bar.fadeStart || bar.fadeEnd;
  return element('rect', {
    x: bar.x1,
    y: bar.y - BAR_HEIGHT / 2,
    width: bar.x2 - bar.x1,
    height: BAR_HEIGHT,
    rx: BAR_HEIGHT / 2,
    fill: fades ? `url(#${fadeId(bar, pen)})` : topicColour(pen.palette, bar.colour),
    'fill-opacity': fades ? undefined : BAR_OPACITY,
  });
}

/** A piece of a row that is about equally dense; the marks that it stands for draw no dots and counts of their own. */
function stripNode({ x1, x2, y, height, colour, shade }: PlacedStrip, { palette }: Pen): XmlNode {
  return element('rect', {
    x: x1,
    y,
    width: x2 - x1,
    height,
    fill: topicColour(palette, colour),
    'fill-opacity': stripOpacity(shade),
  });
}

function leaderNode({ leader }: PlacedLabel, selected: boolean, { palette }: Pen): XmlNode {
  return element('line', {
    x1: leader.x,
    x2: leader.x,
    y1: leader.y1,
    y2: leader.y2,
    stroke: selected ? palette.accent : palette.rule,
    'stroke-width': selected ? 2.5 : undefined,
    'stroke-dasharray': selected ? undefined : '1.5 3',
  });
}

function markNode(mark: PlacedMark, picture: ChartPicture, pen: Pen): XmlNode {
  const selected = mark.key === picture.selectedKey;
  const thread = element('line', {
    x1: mark.x,
    x2: mark.x,
    y1: mark.y1,
    y2: mark.y2,
    stroke: selected ? pen.palette.accent : pen.palette.rule,
    'stroke-width': selected ? 2.5 : undefined,
  });
  return element(
    'g',
    {},
    ...(mark.y2 > mark.y1 ? [thread] : []),
    ...mark.dots.flatMap((dot) =>
      dot.count > 1 ? countNodes(dot, picture, pen) : [dotNode(dot, selected, pen)],
    ),
  );
}

function dotNode(dot: PlacedDot, selected: boolean, { palette }: Pen): XmlNode {
  const colour = topicColour(palette, dot.colour);
  return element('circle', {
    cx: dot.x,
    cy: dot.y,
    r: selected ? SELECTED_RADIUS : DOT_RADIUS,
    fill: dot.hollow ? palette.paper : colour,
    stroke: dot.hollow ? colour : palette.paper,
    'stroke-width': dot.hollow ? 2 : 1.5,
  });
}

/** Events that a pixel can't separate: their number in a ring. */
function countNodes(dot: PlacedDot, { countText = String }: ChartPicture, pen: Pen): XmlNode[] {
  const { palette } = pen;
  return [
    element('circle', {
      cx: dot.x,
      cy: dot.y,
      r: COUNT_RADIUS,
      fill: palette.paper,
      stroke: topicColour(palette, dot.colour),
      'stroke-width': 1.5,
    }),
    pen.text(countText(dot.count), {
      x: dot.x,
      // Not `dominant-baseline`, which not every drawing program knows: a third of the size centres figures.
      y: dot.y + PICTURE_FONTS.count.size * 0.36,
      edge: 'middle',
      font: 'count',
      colour: palette.ink,
    }),
  ];
}

function labelNodes(label: PlacedLabel, selected: boolean, picture: ChartPicture, pen: Pen): XmlNode[] {
  const { palette } = pen;
  const { countText = String } = picture;
  const edge = label.align === 'middle' ? 'middle' : label.align === 'start' ? 'left' : 'right';
  const x = { left: label.x, middle: label.x + label.width / 2, right: label.x + label.width }[edge];
  const more = label.more > 0 ? ` +${countText(label.more)}` : '';
  const lines = label.lines.map(visibleSentence);
  const paragraph = lines.join(' ');
  return [
    pen.text(`${label.date}${more}`, {
      x,
      y: label.y + LABEL_BASELINE,
      edge,
      font: 'label-date',
      colour: selected ? palette.accent : palette.quiet,
    }),
    ...lines.map((line, index) =>
      pen.text(
        line,
        {
          x,
          y: label.y + LABEL_BASELINE + (index + 1) * PICTURE_FONTS['label-title'].line,
          edge,
          font: 'label-title',
          colour: palette.ink,
        },
        paragraph,
      ),
    ),
  ];
}

function tickNodes(tick: Tick, bottom: CssPixels, pen: Pen): XmlNode[] {
  if (tick.label === '') return [];
  return [
    pen.text(tick.label, {
      x: tick.x + TICK_INDENT,
      y: bottom + TICK_BASELINE,
      edge: 'left',
      font: 'label-date',
      colour: tick.major ? pen.palette.ink : pen.palette.quiet,
    }),
  ];
}
