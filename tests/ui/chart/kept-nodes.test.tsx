import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { WholeDataset } from '../../../src/dataset/model.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { findMark } from '../../../src/timeline/find-mark.ts';
import { layoutChart } from '../../../src/timeline/layout.ts';
import type { ChartInput } from '../../../src/timeline/layout.ts';
import type { PlacedLabel } from '../../../src/timeline/model.ts';
import { Axis } from '../../../src/ui/chart/drawing/axis.tsx';
import { MarkLabel } from '../../../src/ui/chart/mark-label.tsx';
import { OtherDateMarks } from '../../../src/ui/chart/other-date-marks.tsx';
import { PlotDrawing } from '../../../src/ui/chart/drawing/plot-drawing.tsx';
import { DIFFERING_DATES } from '../../fixtures/differing-dates.ts';
import { defined } from '../../timeline/defined.ts';
import { panned } from '../../timeline/charts.ts';
import { chartOf } from '../../timeline/story.ts';
import { story } from '../story.ts';

const WIDTH = 900;
const PAN = 7;

/** A chart and the same a few pixels on, as a drag gives them. */
function twoFrames(dataset: WholeDataset, changes: Partial<ChartInput> = {}): [ChartInput, ChartInput] {
  const chart = chartOf(dataset, { width: WIDTH, ...changes });
  return [chart, panned(chart, PAN)];
}

function drawingOf(input: ChartInput, event: number | null) {
  const layout = layoutChart(input);
  return (
    <PlotDrawing
      layout={layout}
      width={WIDTH}
      height={layout.rowsBottom}
      selected={event === null ? undefined : findMark(layout.marks, input.columns, event)}
      active={undefined}
      id="one"
      inDot={String}
      otherDates={(mark) => (
        <OtherDateMarks
          mark={mark}
          dataset={input.dataset}
          locale="en"
          window={input.window}
          width={WIDTH}
          bottom={layout.rowsBottom}
          measureText={input.measureText}
        />
      )}
    />
  );
}

const axisOf = (input: ChartInput) => (
  <Axis ticks={layoutChart(input).ticks} lanesWidth={0} width={WIDTH} bottom={300} height={30}>
    {null}
  </Axis>
);

/** The place of each node that a selector finds, by the node itself. */
function placesOf(selector: string, attribute: 'x1' | 'cx' | 'left'): Map<Element, number> {
  const place = (node: Element) =>
    attribute === 'left' && node instanceof HTMLElement ? node.style.left : node.getAttribute(attribute);
  return new Map(
    Array.from(document.querySelectorAll(selector), (node) => [node, Number.parseFloat(place(node) ?? '')]),
  );
}

/** Fails unless the nodes are still there, each where its moment has moved to; one may leave at the edge. */
function expectMoved(before: ReadonlyMap<Element, number>, after: ReadonlyMap<Element, number>): void {
  const kept = [...before].filter(([node]) => after.has(node));
  expect(before.size).toBeGreaterThan(3);
  expect(kept.length).toBeGreaterThanOrEqual(before.size - 1);
  for (const [node, place] of kept) expect(after.get(node)).toBeCloseTo(place - PAN, 3);
}

describe('While the window moves', () => {
  test('the dates under the rows keep their nodes', () => {
    const [first, second] = twoFrames(story());
    const { rerender } = render(axisOf(first));
    const before = placesOf('.sl-tick', 'left');
    rerender(axisOf(second));
    expectMoved(before, placesOf('.sl-tick', 'left'));
  });

  test('the lines of the dates keep theirs', () => {
    const [first, second] = twoFrames(story());
    const { rerender } = render(drawingOf(first, null));
    const before = placesOf('.sl-grid', 'x1');
    rerender(drawingOf(second, null));
    expectMoved(before, placesOf('.sl-grid', 'x1'));
  });

  test('so do the other dates of an event', () => {
    const { dataset } = parseDataset(DIFFERING_DATES, { baseUrl: 'https://example.org/' });
    const event = dataset.events.findIndex(({ otherDates }) => otherDates.length > 0);
    const captions = () => Array.from(document.querySelectorAll('.sl-other-date-text'));
    const [first, second] = twoFrames(dataset, { selectedEvent: event });
    const { rerender } = render(drawingOf(first, event));
    const before = new Map(captions().map((node) => [node, `${node.getAttribute('x')} ${node.textContent}`]));
    rerender(drawingOf(second, event));
    const after = captions();
    expect(after.length).toBeGreaterThan(2);
    expect(after.every((node) => before.has(node))).toBe(true);
    const moved = after.filter(
      (node) => before.get(node) !== `${node.getAttribute('x')} ${node.textContent}`,
    );
    expect(moved.length).toBeGreaterThan(0);
  });
});

test('a label whose two lines are the same words has both', () => {
  const { marks, labels } = layoutChart(chartOf(story(), { width: WIDTH }));
  const label: PlacedLabel = { ...defined(labels[0]), lines: ['New York', 'New York'] };
  render(
    <MarkLabel
      mark={defined(marks[0])}
      label={label}
      selected={false}
      active={false}
      onPress={() => undefined}
      onPoint={() => undefined}
    />,
  );
  const lines = Array.from(document.querySelectorAll('.sl-label-title'), (line) => line.textContent);
  expect(lines).toEqual(['New York', 'New York']);
});
