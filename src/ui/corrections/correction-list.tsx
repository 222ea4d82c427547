import { formatDate } from '../../dataset/format-date.ts';
import type { Change } from '../../dataset/model.ts';
import { LongText } from '../text/long-text.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { Text } from '../text/text.tsx';
import { useShowMore } from '../text/use-show-more.ts';
import { newestFirst } from './newest-first.ts';
import './corrections.css';

/** More corrections than this are a chronicle of their own. */
const CORRECTIONS_PER_STEP = 20;

/** What was corrected and when, the newest first. */
export function CorrectionList(props: {
  readonly changes: readonly Change[];
  readonly locale: string;
  /** All of it at once, as on paper, where nothing can be pressed. */
  readonly isWhole?: boolean;
}) {
  const { changes, locale, isWhole = false } = props;
  const ordered = newestFirst(changes);
  const list = useShowMore(ordered.length, CORRECTIONS_PER_STEP, isWhole ? ordered.length : 0);
  return (
    <>
      <ul className="sl-corrections-list">
        {ordered.slice(0, list.shown).map((change) => (
          <li key={`${change.date.edtf} ${change.note}`}>
            <p className="sl-correction-date">{formatDate(change.date, locale, 'long')}</p>
            {isWhole ? <Text value={change.note} limit={Infinity} /> : <LongText value={change.note} />}
          </li>
        ))}
      </ul>
      <ShowMoreButton list={list} />
    </>
  );
}
