import type { Ref } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { FiltersIcon } from './filters-icon.tsx';
import './filter-panel.css';

/** Opens and closes the panel of all filters, and says how many are in force. */
export function FiltersButton(props: {
  readonly open: boolean;
  /** Id of the panel. */
  readonly controls: string;
  readonly inForce: number;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onToggle: () => void;
}) {
  const messages = useMessages();
  const { open, controls, inForce, buttonRef, onToggle } = props;
  return (
    <button
      type="button"
      className="sl-button sl-filters-button"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      ref={buttonRef}
      onClick={onToggle}
    >
      <FiltersIcon />
      {messages.filters.open}
      {inForce > 0 ? (
        <>
          {' '}
          <span className="sl-filters-count" aria-hidden="true">
            {messages.filters.number(inForce)}
          </span>
          <span className="sl-visually-hidden">({messages.filters.inForce(inForce)})</span>
        </>
      ) : null}
    </button>
  );
}
