import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** Stands for a value while a sentence is built; a private-use character that no sentence of the interface holds. */
const SLOT = '\uE000';

/**
 * A sentence of the interface with something in it that needs an element of its own, a name from the dataset for instance:
 * the language decides where it stands, and the name stays in its own direction.
 *
 * @example
 * <Filled say={messages.event.retells}><Text value={source.origin} /></Filled>
 */
export function Filled(props: { readonly say: (slot: string) => string; readonly children: ReactNode }) {
  const parts = props.say(SLOT).split(SLOT);
  return parts.map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of one sentence never change places
    <Fragment key={index}>
      {index > 0 ? props.children : null}
      {part}
    </Fragment>
  ));
}
