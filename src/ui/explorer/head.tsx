import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Dataset } from '../../dataset/model.ts';
import { Corrections } from '../corrections/corrections.tsx';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import type { ExplorerForm } from './explorer-form.ts';
import { MoreIcon } from './more-icon.tsx';
import type { ExplorerSize } from './explorer-size.ts';
import './head.css';

/**
 * Title, description, and what can be done with the whole. Where there is little room the acts fold into "More", which opens
 * them in a line of their own below.
 *
 * ```
 * Biden and Xi, face to face                       (Copy link) (Export) (Help) (Language) (Theme)
 * Four years of summit diplomacy
 * ```
 */
export function Head(props: {
  readonly dataset: Dataset;
  readonly size: ExplorerSize;
  readonly form: ExplorerForm;
  /** Always in sight where there is some room. */
  readonly first: ReactNode;
  readonly others: ReactNode;
}) {
  const { dataset, size, form, first, others } = props;
  const messages = useMessages();
  const acts = useId();
  const [open, setOpen] = useState(false);
  const folds = size !== 'wide' || form === 'frame';
  const foldsAll = size === 'narrow' || form === 'frame';
  return (
    <header className="sl-head">
      <h1>
        <Text value={dataset.title} />
      </h1>
      {dataset.description ? (
        <p>
          <Text value={dataset.description} />
        </p>
      ) : null}
      <Corrections changes={dataset.changes} />
      <div className="sl-head-actions">
        {foldsAll ? null : first}
        {folds ? (
          <button
            type="button"
            className="sl-button sl-more"
            aria-expanded={open}
            aria-controls={open ? acts : undefined}
            aria-label={messages.page.more}
            title={messages.page.more}
            onClick={() => setOpen(!open)}
          >
            <MoreIcon />
          </button>
        ) : (
          others
        )}
      </div>
      {folds && open ? (
        <div className="sl-head-more" id={acts}>
          {foldsAll ? first : null}
          {others}
        </div>
      ) : null}
    </header>
  );
}
