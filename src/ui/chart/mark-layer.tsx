import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import type { CssPixels } from '../../base/units.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { ChartLayout, PlacedMark } from '../../timeline/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { MarkButton } from './mark-button.tsx';
import type { PointedAt } from './mark-button.tsx';
import { MarkLabel } from './mark-label.tsx';
import { markReaches } from './mark-reach.ts';
import { MarkTip } from './mark-tip.tsx';
import { markWords } from './mark-words.ts';
import { StripTip } from './strip-tip.tsx';
import type { TipPlace } from './use-tip-place.ts';

/** The controls over the drawing: a button for each mark, its label, and a tip for what has none. */
export function MarkLayer(props: {
  readonly layout: ChartLayout;
  readonly dataset: Dataset;
  readonly locale: string;
  readonly width: CssPixels;
  readonly selected: PlacedMark | undefined;
  readonly tabStop: PlacedMark | undefined;
  /** At the mark that is pointed at or has the focus. */
  readonly tip: TipPlace | null;
  readonly register: (key: string, node: HTMLButtonElement | null) => void;
  readonly onPress: (mark: PlacedMark, byKeyboard: boolean) => void;
  readonly onPressLabel: (mark: PlacedMark) => void;
  readonly onKeyDown: (mark: PlacedMark) => (event: KeyboardEvent) => void;
  readonly onPoint: (at: PointedAt | null) => void;
  readonly onPressIn: (at: PointedAt) => void;
  readonly onFocusMark: (key: string | null) => void;
}) {
  const messages = useMessages();
  const { layout, dataset, locale, width, selected, tip } = props;
  const tipped = tip?.mark;
  const labelOf = useMemo(() => new Map(layout.labels.map((label) => [label.event, label])), [layout]);
  const reaches = useMemo(() => markReaches(layout.marks), [layout]);
  const words = useMemo(
    () => markWords(layout, dataset, locale, messages),
    [layout, dataset, locale, messages],
  );
  return (
    <>
      <div className="sl-marks">
        {layout.marks.map((mark, at) => (
          <MarkButton
            key={mark.key}
            mark={mark}
            name={words[at]?.name ?? ''}
            description={words[at]?.description}
            reach={reaches[at] ?? { before: 0, after: 0 }}
            selected={mark === selected}
            tabStop={mark === props.tabStop}
            buttonRef={props.register}
            onPress={props.onPress}
            onKeyDown={props.onKeyDown(mark)}
            onPoint={props.onPoint}
            onPressIn={props.onPressIn}
            onFocusMark={props.onFocusMark}
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
              active={mark === tipped}
              onPress={props.onPressLabel}
              onPoint={props.onPoint}
            />
          ) : null;
        })}
      </div>
      {tip && tipped?.strip && tipped.events.length > 1 ? (
        <StripTip
          mark={tipped}
          strip={tipped.strip}
          layout={layout}
          row={tip.row}
          locale={locale}
          width={width}
          scrolled={tip.scrolled}
        />
      ) : tip && tipped && (tipped.events.length > 1 || !labelOf.has(tipped.head)) ? (
        <MarkTip mark={tipped} dataset={dataset} locale={locale} width={width} scrolled={tip.scrolled} />
      ) : null}
    </>
  );
}
