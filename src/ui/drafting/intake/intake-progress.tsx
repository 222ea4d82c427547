import { useEffect, useId, useRef } from 'react';
import { useDraftingMessages } from '../../messages/drafting.ts';
import type { DraftingProgress } from '../engine/drafter.ts';

/** What stands there while the articles are read, with a way out. */
export function IntakeProgress(props: {
  readonly progress: DraftingProgress;
  readonly onCancel: () => void;
}) {
  const say = useDraftingMessages().intake;
  const id = useId();
  const { done, of } = props.progress;
  const title = useRef<HTMLParagraphElement>(null);
  // The button that began it is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="sl-state">
      <p className="sl-state-title" id={id} tabIndex={-1} ref={title}>
        {say.reading}…
      </p>
      <progress
        className="sl-progress"
        aria-labelledby={id}
        {...(of === 0 ? {} : { value: done, max: of })}
      />
      <p className="sl-state-text">{of === 0 ? '' : say.progress(done, of)}</p>
      <button type="button" className="sl-button" onClick={props.onCancel}>
        {say.cancel}
      </button>
    </div>
  );
}
