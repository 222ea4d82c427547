import { FailedDialog } from '../dialog/failed-dialog.tsx';
import { useFetchedPart } from '../later/use-fetched-part.ts';
import { useMessages } from '../messages/messages.tsx';
import type { EmbedDialog } from './embed-dialog.tsx';
import type { EmbedPartProps } from './embed-part-props.ts';

type EmbedModule = { readonly EmbedDialog: typeof EmbedDialog };

let loaded: EmbedModule | null = null;

async function loadEmbedDialog(): Promise<EmbedModule> {
  loaded ??= await import('./embed-dialog.tsx');
  return loaded;
}

/** The dialog that puts the view into other pages, fetched when it is first opened: few readers do. Draw it only while it is open. */
export function EmbedPart(props: EmbedPartProps) {
  const { page } = useMessages();
  const { part, failed, retry } = useFetchedPart(loaded, loadEmbedDialog);
  if (part) return <part.EmbedDialog {...props} />;
  return failed ? <FailedDialog title={page.embed} onRetry={retry} onClose={props.onClose} /> : null;
}
