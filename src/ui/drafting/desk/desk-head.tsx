import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DraftingHistory } from '../../../state/drafting/history.ts';
import { MoreIcon } from '../../explorer/more-icon.tsx';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useMessages } from '../../messages/messages.tsx';
import type { Kept } from '../work/use-work.ts';
import { EditField } from './edit-field.tsx';
import type { Editing } from './editing.ts';

/**
 * The story's own words, which are edited where they stand, and what can be done with the whole.
 *
 * ```
 * Leaders meet in Lima                       (↶)(↷) (Add articles) (Save) (Language) (Theme)
 * Add a description                          Kept in this browser · Start anew · To the published timeline
 * ```
 */
export function DeskHead(props: {
  readonly history: DraftingHistory;
  readonly editing: Editing;
  readonly kept: Kept;
  /** Whether there is so little room that what is seldom needed folds away. */
  readonly folds: boolean;
  readonly acts: ReactNode;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onAdd: () => void;
  readonly onSave: () => void;
  readonly onAnew: () => void;
}) {
  const { history, editing, folds } = props;
  const say = useDraftingMessages().desk;
  const messages = useMessages();
  const [isOpen, setOpen] = useState(false);
  const isWhole = !folds || isOpen;
  const { title, description } = history.now;
  return (
    <header className="sl-desk-head">
      <div className="sl-desk-words">
        {/* The page's heading is the field's value. */}
        <h1 className="sl-visually-hidden">{title}</h1>
        <EditField
          label={say.untitled}
          isBare
          isNeeded
          className="sl-desk-title"
          value={title}
          onChange={(typed) => editing.act({ is: 'describe', title: typed })}
          onDone={editing.settle}
        />
        {isWhole ? (
          <EditField
            label={say.description}
            isBare
            className="sl-desk-description"
            placeholder={say.descriptionNone}
            value={description}
            onChange={(typed) => editing.act({ is: 'describe', description: typed })}
            onDone={editing.settle}
          />
        ) : null}
      </div>
      <div className="sl-desk-acts">
        <button
          type="button"
          className="sl-button sl-desk-icon"
          disabled={history.done.length === 0}
          aria-label={say.undo}
          title={`${say.undo} (Ctrl+Z)`}
          onClick={props.onUndo}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6" />
          </svg>
        </button>
        <button
          type="button"
          className="sl-button sl-desk-icon"
          disabled={history.undone.length === 0}
          aria-label={say.redo}
          title={`${say.redo} (Ctrl+Shift+Z)`}
          onClick={props.onRedo}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3l3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10" />
          </svg>
        </button>
        <button type="button" className="sl-button" onClick={props.onAdd}>
          {say.articles}
        </button>
        <button type="button" className="sl-button sl-primary" onClick={props.onSave}>
          {say.save}
        </button>
        {folds ? (
          <button
            type="button"
            className="sl-button sl-more"
            aria-expanded={isOpen}
            aria-label={messages.page.more}
            title={messages.page.more}
            onClick={() => setOpen(!isOpen)}
          >
            <MoreIcon />
          </button>
        ) : (
          props.acts
        )}
      </div>
      {folds && isOpen ? <div className="sl-desk-acts">{props.acts}</div> : null}
      {isWhole || props.kept === 'not-kept' ? (
        <p className="sl-desk-kept sl-quiet">
          {props.kept === 'not-kept' ? <strong>{say.notKept}</strong> : say.kept}
          {' · '}
          <button type="button" className="sl-link-button" onClick={props.onAnew}>
            {say.anew}
          </button>
        </p>
      ) : null}
    </header>
  );
}
