import { useMessages } from '../messages/messages.tsx';
import './filters.css';

/** The search field: literal text, as typed; Escape empties it. */
export function SearchBox(props: {
  readonly value: string;
  readonly onChange: (q: string) => void;
  readonly onLeave: () => void;
}) {
  const messages = useMessages();
  return (
    <div className="sl-search" role="search">
      <svg className="sl-search-icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="6.5" cy="6.5" r="4.5" />
        <path d="M10 10l4 4" />
      </svg>
      <input
        type="search"
        aria-label={messages.filters.search}
        placeholder={messages.filters.search}
        autoComplete="off"
        spellCheck={false}
        // An empty field keeps the page's direction, for its placeholder.
        dir={props.value === '' ? undefined : 'auto'}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onLeave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || props.value === '') return;
          event.stopPropagation();
          props.onChange('');
        }}
      />
    </div>
  );
}
