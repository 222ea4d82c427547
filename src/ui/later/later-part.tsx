import type { ReactNode } from 'react';
import { PartFailed } from '../data/part-failed.tsx';
import { useLaterParts } from './use-later-parts.ts';
import type { LaterParts } from './use-later-parts.ts';

/**
 * A place for a part that may still be on its way: nothing until it is there, and a word with a way to try again where it
 * can't be fetched, since the rest of the page goes on without it.
 *
 * @example
 * <LaterPart>{({ PrintedStory }) => <PrintedStory {...story} />}</LaterPart>
 */
export function LaterPart(props: { readonly children: (parts: LaterParts) => ReactNode }) {
  const { part, failed, retry } = useLaterParts();
  if (part) return props.children(part);
  if (!failed) return null;
  return <PartFailed onRetry={retry} />;
}
