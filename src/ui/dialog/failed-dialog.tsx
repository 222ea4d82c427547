import { PartFailed } from '../data/part-failed.tsx';
import { useMessages } from '../messages/messages.tsx';
import { ModalDialog } from './modal-dialog.tsx';

/** A dialog whose content could not be fetched: says so where the reader looks, with a way to try again and one to close it. */
export function FailedDialog(props: {
  readonly title: string;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}) {
  const { help } = useMessages();
  return (
    <ModalDialog title={props.title} close={help.close} className="" onClose={props.onClose}>
      <PartFailed onRetry={props.onRetry} />
    </ModalDialog>
  );
}
