import { useMessages } from '../messages/messages.tsx';

/** What stands in the place of a part that could not be shown, while the rest of the page goes on. */
export function PartFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { errors } = useMessages();
  return (
    <div className="sl-state">
      <p role="alert">{errors.panelFailed}</p>
      <button type="button" className="sl-button" onClick={onRetry}>
        {errors.tryAgain}
      </button>
    </div>
  );
}
