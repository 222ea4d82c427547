import { useCallback, useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import type { CssPixels } from '../../base/units.ts';
import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { ChartLayout, PlacedMark } from '../../timeline/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { MarkButton } from './mark-button.tsx';
import type { PointedAt } from './mark-button.tsx';
import { MarkLabel } from './mark-label.tsx';
import { markReaches } from './mark-reach.ts';
import { MarkTip } from './mark-tip.tsx';
import { rowAt, StripTip } from './strip-tip.tsx';
import { otherDatesOf } from './other-dates-of.ts';
import { spokenSpan } from './spoken-span.ts';

/** The controls over the drawing: a button for each mark, its label, and a tip for what has none. */
export function MarkLayer(props: {
  readonly layout: ChartLayout;
  readonly dataset: Dataset;
  readonly locale: string;
  readonly width: CssPixels;
  readonly selected: PlacedMark | undefined;
  readonly tabStop: PlacedMark | undefined;
  /** The mark that is pointed at or has the focus. */
  readonly pointed: PointedAt | null;
  /** The row that the arrows have led to. */
  readonly keyboardRow: number | null;
  readonly scrolled: CssPixels;
  readonly register: (key: string, node: HTMLButtonElement | null) => void;
  readonly onPress: (mark: PlacedMark, byKeyboard: boolean) => void;
  readonly onPressLabel: (mark: PlacedMark) => void;
  readonly onKeyDown: (mark: PlacedMark) => (event: KeyboardEvent) => void;
  readonly onPoint: (at: PointedAt | null) => void;
}) {
  const messages = useMessages();
  const { layout, dataset, locale, width, selected, pointed } = props;
  const labelOf = useMemo(() => new Map(layout.labels.map((label) => [label.event, label])), [layout]);
  const reaches = useMemo(() => markReaches(layout.marks), [layout]);
  const nameOf = useCallback(
    (mark: PlacedMark): string => {
      const event = mark.events.length === 1 ? dataset.events.at(mark.head) : undefined;
      return event
        ? messages.chart.event(event.title, formatDate(event.date, locale, 'long'))
        : messages.chart.merged(mark.events.length, spokenSpan(mark, dataset, locale));
    },
    [dataset, locale, messages],
  );
  const descriptionOf = (mark: PlacedMark): string | undefined => {
    if (mark.strip && mark.events.length > 1) {
      return mark.dots
        .map(({ row, count }) => messages.chart.inRow(layout.rows[row]?.label ?? '', count))
        .join('; ');
    }
    const event = mark.events.length === 1 ? dataset.events.at(mark.head) : undefined;
    if (!event || event.otherDates.length === 0) return undefined;
    const others = otherDatesOf(dataset, event, locale);
    return others.map(({ sources, spoken }) => messages.chart.otherDate(sources, spoken)).join('; ');
  };
  const tipped = layout.marks.find((mark) => mark.key === pointed?.key);
  return (
    <>
      <div className="sl-marks">
        {layout.marks.map((mark, at) => (
          <MarkButton
            key={mark.key}
            mark={mark}
            name={nameOf(mark)}
            description={descriptionOf(mark)}
            reach={reaches[at] ?? { before: 0, after: 0 }}
            selected={mark === selected}
            tabStop={mark === props.tabStop}
            buttonRef={props.register}
            onPress={props.onPress}
            onKeyDown={props.onKeyDown(mark)}
            onPoint={props.onPoint}
          />
        ))}
      </div>
      <div className="sl-labels" aria-hidden="true">
        {layout.marks.map((mark) => {
          const label = labelOf.get(mark.head);
          return label ? (
            <MarkLabel
              key={mark.key}
              mark={mark}
              label={label}
              selected={mark === selected}
              active={mark.key === pointed?.key}
              onPress={props.onPressLabel}
              onPoint={props.onPoint}
            />
          ) : null;
        })}
      </div>
      {tipped?.strip && tipped.events.length > 1 ? (
        <StripTip
          mark={tipped}
          strip={tipped.strip}
          layout={layout}
          row={rowAt(layout, pointed?.y ?? null) ?? props.keyboardRow ?? tipped.dots[0]?.row ?? 0}
          locale={locale}
          width={width}
          scrolled={props.scrolled}
        />
      ) : tipped && (tipped.events.length > 1 || !labelOf.has(tipped.head)) ? (
        <MarkTip mark={tipped} dataset={dataset} locale={locale} width={width} scrolled={props.scrolled} />
      ) : null}
    </>
  );
}
