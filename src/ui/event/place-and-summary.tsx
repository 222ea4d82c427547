import type { TimelineEvent } from '../../dataset/model.ts';
import { useContent } from '../text/content-language.tsx';
import { LongText } from '../text/long-text.tsx';
import { Text } from '../text/text.tsx';

/** A summary up to this long stands in one line with the place: "Lima, Peru · third in-person meeting". */
const ONE_LINE = 200;

/** Where an event was, and what it was, in a sentence or two; nothing where neither is stated. */
export function PlaceAndSummary({ event }: { readonly event: TimelineEvent }) {
  const content = useContent();
  const { place, summary = '' } = event;
  const isShort = summary.length <= ONE_LINE;
  if (!place && summary === '') return null;
  return (
    <div className="sl-about" {...content}>
      <p>
        {place ? <Text value={place.name} /> : null}
        {place && isShort && summary !== '' ? ' · ' : null}
        {isShort ? <Text value={summary} /> : null}
      </p>
      {isShort ? null : <LongText value={summary} />}
    </div>
  );
}
