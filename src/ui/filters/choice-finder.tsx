import { useMessages } from '../messages/messages.tsx';
import type { LongChoice } from './use-long-choice.ts';
import './choice-finder.css';

/** The field that finds among a long set by name; nothing where the set is short. */
export function ChoiceFinder(props: { readonly choice: LongChoice<unknown>; readonly label: string }) {
  const { choice, label } = props;
  if (!choice.isLong) return null;
  return (
    <input
      className="sl-choice-finder"
      type="search"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      dir={choice.find === '' ? undefined : 'auto'}
      value={choice.find}
      onChange={(event) => choice.setFind(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || choice.find === '') return;
        event.preventDefault();
        event.stopPropagation();
        choice.setFind('');
      }}
    />
  );
}

/** How many of a long set are shown, and a button for more; nothing where it is short. */
export function ChoiceMore({ choice }: { readonly choice: LongChoice<unknown> }) {
  const messages = useMessages();
  if (!choice.isLong) return null;
  const { found, next, total } = choice;
  return (
    <p className="sl-choice-more">
      {next > 0 ? (
        <button type="button" className="sl-link-button" onClick={choice.more}>
          {messages.list.showMore(next)}
        </button>
      ) : null}
      <span className="sl-quiet">{messages.filters.choices(Math.min(found, total), total)}</span>
    </p>
  );
}
