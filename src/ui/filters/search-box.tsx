import { useMessages } from '../messages/messages.tsx';
import { SearchIcon } from './search-icon.tsx';
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
      <SearchIcon />
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
