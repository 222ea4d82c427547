import type { TimelineEvent } from '../../dataset/model.ts';
import { useContent } from '../text/content-language.tsx';
import { LongText } from '../text/long-text.tsx';
import { LABEL_LIMIT } from '../text/label-limit.ts';
import { Text } from '../text/text.tsx';

/** A summary up to this long stands in one line with the place: "Lima, Peru · third in-person meeting". */
const ONE_LINE = 200;

/** Where an event was, and what it was, in a sentence or two; nothing where neither is stated. */
export function PlaceAndSummary(props: {
  readonly event: TimelineEvent;
  /** All of it at once, as on paper, where nothing can be pressed. */
  readonly isWhole?: boolean;
}) {
  const content = useContent();
  const { event, isWhole = false } = props;
  const { place, summary = '' } = event;
  const isShort = summary.length <= ONE_LINE;
  if (!place && summary === '') return null;
  return (
    <div className="sl-about" {...content}>
      <p>
        {place ? <Text value={place.name} limit={isWhole ? Infinity : LABEL_LIMIT} /> : null}
        {place && isShort && summary !== '' ? ' · ' : null}
        {isShort ? <Text value={summary} /> : null}
      </p>
      {isShort ? null : <Summary value={summary} isWhole={isWhole} />}
    </div>
  );
}

function Summary({ value, isWhole }: { readonly value: string; readonly isWhole: boolean }) {
  return isWhole ? <Text value={value} limit={Infinity} className="sl-block" /> : <LongText value={value} />;
}
