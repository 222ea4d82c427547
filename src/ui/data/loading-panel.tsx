import { useMessages } from '../messages/messages.tsx';
import type { Progress } from './fetch-dataset.ts';
import './data.css';

/** What a reader sees while the dataset is on its way: how far it is, a word when it takes long, and a way out. */
export function LoadingPanel(props: {
  readonly progress: Progress | null;
  readonly long: boolean;
  readonly offline: boolean;
  readonly onCancel: () => void;
}) {
  const messages = useMessages();
  const { progress } = props;
  const share = progress?.total ? Math.min(progress.received / progress.total, 1) : null;
  return (
    <div className="sl-state">
      <p className="sl-state-title" id="sl-loading">
        {messages.loading.word}…
      </p>
      {/* Without `value` the element is indeterminate, which is true until the server has said a length. */}
      <progress
        className="sl-progress"
        aria-labelledby="sl-loading"
        {...(share === null ? {} : { value: share, max: 1 })}
      />
      <p className="sl-state-text" aria-live="polite">
        {props.offline ? messages.errors.offline : props.long ? messages.loading.long : ''}
      </p>
      {props.long || props.offline ? (
        <button type="button" className="sl-button" onClick={props.onCancel}>
          {messages.loading.cancel}
        </button>
      ) : null}
    </div>
  );
}
