import type { ComponentProps } from 'react';
import { FailedDialog } from '../dialog/failed-dialog.tsx';
import { useFetchedPart } from '../later/use-fetched-part.ts';
import { useMessages } from '../messages/messages.tsx';
import type { HelpDialog } from './help-dialog.tsx';

type HelpModule = { readonly HelpDialog: typeof HelpDialog };

let loaded: HelpModule | null = null;

async function loadHelpDialog(): Promise<HelpModule> {
  loaded ??= await import('./help-dialog.tsx');
  return loaded;
}

/** The help, fetched when it is first opened. Draw it only while it is open. */
export function HelpPart(props: ComponentProps<typeof HelpDialog>) {
  const { help } = useMessages();
  const { part, failed, retry } = useFetchedPart(loaded, loadHelpDialog);
  if (part) return <part.HelpDialog {...props} />;
  return failed ? <FailedDialog title={help.title} onRetry={retry} onClose={props.onClose} /> : null;
}
