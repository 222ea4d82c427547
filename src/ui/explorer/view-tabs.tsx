import type { KeyboardEvent } from 'react';
import { VIEWS } from '../../state/view-state.ts';
import type { View } from '../../state/view-state.ts';
import { useMessages } from '../messages/messages.tsx';

/** Id of the panel that the tabs change, within one explorer. */
export function viewPanelId(explorer: string): string {
  return `${explorer}view`;
}

/** The three views as tabs: one tab stop, arrows move and choose. */
export function ViewTabs(props: {
  readonly explorer: string;
  readonly view: View;
  readonly onChange: (view: View) => void;
}) {
  const messages = useMessages();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = VIEWS.indexOf(props.view);
    const to =
      event.key === 'ArrowRight'
        ? (at + 1) % VIEWS.length
        : event.key === 'ArrowLeft'
          ? (at + VIEWS.length - 1) % VIEWS.length
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? VIEWS.length - 1
              : null;
    const view = to === null ? undefined : VIEWS[to];
    if (view === undefined || to === null) return;
    event.preventDefault();
    props.onChange(view);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div className="sl-tabs" role="tablist" aria-label={messages.views.label} onKeyDown={onKeyDown}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          aria-selected={view === props.view}
          aria-controls={viewPanelId(props.explorer)}
          tabIndex={view === props.view ? 0 : -1}
          onClick={() => props.onChange(view)}
        >
          {messages.views[view]}
        </button>
      ))}
    </div>
  );
}
