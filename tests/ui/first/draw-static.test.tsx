import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { drawStatic } from '../../../src/ui/first/draw-static.ts';
import { Words } from '../../../src/ui/first/first-words.tsx';
import { findMark } from '../../../src/timeline/find-mark.ts';
import { layoutChart } from '../../../src/timeline/layout.ts';
import { layoutOverview } from '../../../src/timeline/overview.ts';
import { Axis } from '../../../src/ui/chart/drawing/axis.tsx';
import { OverviewDrawing } from '../../../src/ui/chart/drawing/overview-drawing.tsx';
import { PlotDrawing } from '../../../src/ui/chart/drawing/plot-drawing.tsx';
import { chooseLanguage } from '../../../src/state/interface-language.ts';
import { chartOf, datasetWith } from '../../timeline/story.ts';

const WIDTH = 900;

/** What React makes of it, and what is made without it. */
function both(jsx: React.JSX.Element): { readonly byReact: string; readonly byUs: string } {
  const place = document.createElement('div');
  place.append(drawStatic(jsx, document));
  return { byReact: render(jsx).container.innerHTML, byUs: place.innerHTML };
}

const STORY = { dataset: datasetWith([]), language: chooseLanguage('de', []) };

test('a text says which language it is in, where that is not the interface’s', () => {
  const first = drawStatic(<Words of={STORY}>Talks</Words>, document).querySelector('bdi');
  expect(first?.lang).toBe('en');
  const own = { ...STORY, language: chooseLanguage('en', []) };
  expect(
    drawStatic(<Words of={own}>Talks</Words>, document)
      .querySelector('bdi')
      ?.hasAttribute('lang'),
  ).toBe(false);
});

describe('what is drawn without React is what React draws', () => {
  const chart = chartOf(
    datasetWith([
      { date: '../2024-11-16', topics: ['trade'] },
      { date: '2021', topics: ['trade', 'taiwan'] },
      { date: '2022-11-14', topics: ['taiwan'] },
      { date: '2022-11-14', topics: ['taiwan'] },
    ]),
    { width: WIDTH },
  );
  const layout = layoutChart(chart);

  test('of the chart, an event chosen in it', () => {
    const { byReact, byUs } = both(
      <PlotDrawing
        layout={layout}
        width={WIDTH}
        height={layout.rowsBottom}
        selected={findMark(layout.marks, chart.columns, 1)}
        active={undefined}
        id="one"
        inDot={String}
        otherDates={() => null}
      />,
    );
    expect(byUs).toContain('<circle');
    expect(byUs).toContain('linearGradient');
    expect(byUs).toBe(byReact);
  });

  test('of the axis', () => {
    const { byReact, byUs } = both(
      <Axis ticks={layout.ticks} lanesWidth={200} width={WIDTH} bottom={300} height={34}>
        {null}
      </Axis>,
    );
    expect(byUs).toContain('<bdi');
    expect(byUs).toBe(byReact);
  });

  test('of the whole span', () => {
    const bars = layoutOverview(chart.columns, chart.selection, chart.window, WIDTH);
    const { byReact, byUs } = both(<OverviewDrawing bars={bars} width={WIDTH} />);
    expect(byUs).toBe(byReact);
  });

  test('of text, lists, fragments, and attributes that are there, not there, true or false', () => {
    const { byReact, byUs } = both(
      <p className="one" data-on={true} data-off={undefined} aria-busy={false} inert={true} hidden={false}>
        {'<b>no markup</b>'}
        {2_024}
        {null}
        {false}
        <>
          {['a', 'b'].map((one) => (
            <i key={one} style={{ zIndex: 2, top: 0, insetInlineStart: 4 }}>
              {one}
            </i>
          ))}
        </>
      </p>,
    );
    expect(byUs).toContain('&lt;b&gt;');
    expect(byUs).toBe(byReact);
  });
});

test('no character that hides or turns others is drawn without a sign', () => {
  const { textContent } = drawStatic(
    <Words of={STORY}>{'Talks\u202e about\u200b trade\u0000'}</Words>,
    document,
  );
  expect(textContent).toBe('Talks\u2426 about\u2426 trade\u2400');
});

test('what only React can draw is refused', () => {
  // @ts-expect-error -- neither an element nor text
  expect(() => drawStatic({ type: 'p' }, document)).toThrow('without React');
});
