import { useId, useState } from 'react';
import { readEdtfOrNull } from '../../../dataset/edtf.ts';
import { formatDate } from '../../../dataset/format-date.ts';
import { readEventDate } from '../../../state/drafting/event-date.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useLocale } from '../../messages/messages.tsx';

/** A date, as EDTF or in words: taken on Enter and when the field is left, with what it will be shown as, or what is wrong with it. */
export function EventDateField(props: {
  readonly label: string;
  /** In EDTF. */
  readonly date: string | null;
  readonly hint?: string | undefined;
  /** What is said where there is none. */
  readonly none?: string;
  readonly onDate: (date: string | null) => void;
}) {
  const say = useDraftingMessages().event;
  const { date } = props;
  const locale = useLocale();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = readEventDate(typed ?? date ?? '', locale);
  const problem = 'problem' in read ? (read.problem === 'absent' ? say.dateAbsent : say.dateForm) : null;
  const meant = 'edtf' in read && read.edtf !== null ? readEdtfOrNull(read.edtf) : null;
  const take = () => {
    if (typed === null || 'problem' in read) return;
    setTyped(null);
    if (read.edtf !== date) props.onDate(read.edtf);
  };
  return (
    <span className="sl-draft-field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={`${id}means ${id}hint`}
        value={typed ?? date ?? ''}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
      <span
        className={problem === null ? 'sl-draft-means' : 'sl-intake-problem'}
        id={`${id}means`}
        aria-live="polite"
      >
        {problem ?? (meant === null ? props.none : say.dateMeans(formatDate(meant, locale, 'long')))}
      </span>
      {props.hint === undefined ? null : (
        <span className="sl-quiet" id={`${id}hint`}>
          {props.hint}
        </span>
      )}
    </span>
  );
}
