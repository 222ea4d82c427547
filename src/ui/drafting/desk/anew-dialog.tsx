import { ModalDialog } from '../../dialog/modal-dialog.tsx';
import { useDraftingMessages } from '../../messages/drafting.ts';

/** Asks before work is forgotten. */
export function AnewDialog(props: {
  readonly onSave: () => void;
  readonly onForget: () => void;
  readonly onClose: () => void;
}) {
  const say = useDraftingMessages().desk;
  return (
    <ModalDialog title={say.anewTitle} close={say.close} className="sl-draft-ask" onClose={props.onClose}>
      <div className="sl-draft-dialog">
        <p>{say.anewText}</p>
        <div className="sl-draft-row">
          <button type="button" className="sl-button sl-primary" onClick={props.onSave}>
            {say.save}
          </button>
          <button type="button" className="sl-button" onClick={props.onForget}>
            {say.anewYes}
          </button>
          <button type="button" className="sl-button" onClick={props.onClose}>
            {say.anewNo}
          </button>
        </div>
      </div>
    </ModalDialog>
  );
}
