import { useMemo, useRef } from 'react';
import { withRest } from '../../timeline/rows.ts';
import { useMessages } from '../messages/messages.tsx';
import { useDrawingAhead } from '../timing/use-drawn-mark.ts';
import { ChartBody } from './chart-body.tsx';
import type { ChartProps } from './chart-props.ts';
import { chartMeasures, COMPACT_BELOW } from './drawing/chart-measures.ts';
import { namedRows } from './named-rows.ts';
import { useMeasureText } from './use-measure-text.ts';
import { useSize } from './use-size.ts';
import type { Size } from './use-size.ts';
import './chart.css';

/** The timeline: rows as legend and filter, marks as buttons, the axis, and the whole span as a brush. */
export function Chart(props: ChartProps) {
  const { lanes } = props;
  const messages = useMessages();
  const choice = props.rows;
  const rows = useMemo(() => {
    const hidden = choice.total - choice.shown.filter((row) => row.kind === 'value').length;
    return namedRows(withRest(choice.shown, choice.total), lanes, hidden, messages);
  }, [choice.shown, choice.total, lanes, messages]);
  const root = useRef<HTMLElement>(null);
  const rootSize = useSize(root, props.height === 'given' ? 'both' : 'width', () => sizeWithin(props));
  useDrawingAhead(!rootSize.isKnown);
  const measureText = useMeasureText(root, rootSize.width > 0 && rootSize.width < COMPACT_BELOW, props.frame);
  const longestName = useMemo(
    () => (measureText ? Math.max(0, ...rows.map((row) => measureText(row.label, 'row-name'))) : 0),
    [measureText, rows],
  );
  const measures = chartMeasures(rootSize, rows.length, longestName, props.height);
  return (
    <section className="sl-chart" aria-label={messages.chart.region} ref={root}>
      {/* A component of its own, so that React can let the browser answer its reader before the layout is worked out. */}
      {rootSize.isKnown ? (
        <ChartBody {...props} root={root} namedRows={rows} measures={measures} measureText={measureText} />
      ) : null}
    </section>
  );
}

/** The chart's size before it is drawn, as far as its frame settles it. */
function sizeWithin({ frame, height }: ChartProps): Size {
  return { width: height === 'given' ? 0 : (frame?.current?.clientWidth ?? 0), height: 0 };
}
