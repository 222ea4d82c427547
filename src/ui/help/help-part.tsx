import type { ComponentProps } from 'react';
import { PartFailed } from '../data/part-failed.tsx';
import { useFetchedPart } from '../later/use-fetched-part.ts';
import type { HelpDialog } from './help-dialog.tsx';

type HelpModule = { readonly HelpDialog: typeof HelpDialog };

let loaded: HelpModule | null = null;

async function loadHelpDialog(): Promise<HelpModule> {
  loaded ??= await import('./help-dialog.tsx');
  return loaded;
}

/** The help, fetched when it is first opened. Draw it only while it is open. */
export function HelpPart(props: ComponentProps<typeof HelpDialog>) {
  const { part, failed, retry } = useFetchedPart(loaded, loadHelpDialog);
  if (part) return <part.HelpDialog {...props} />;
  return failed ? <PartFailed onRetry={retry} /> : null;
}
