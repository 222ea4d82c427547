import { useMessages } from '../messages/messages.tsx';

/**
 * What stands in the place of a part that could not be shown, while the rest of the page goes on.
 *
 * @param props.said Instead of the sentence for any part.
 */
export function PartFailed(props: { readonly onRetry: () => void; readonly said?: string }) {
  const { errors } = useMessages();
  return (
    <div className="sl-state">
      <p role="alert">{props.said ?? errors.panelFailed}</p>
      <button type="button" className="sl-button" onClick={props.onRetry}>
        {errors.tryAgain}
      </button>
    </div>
  );
}
