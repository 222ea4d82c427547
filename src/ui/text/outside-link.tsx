import type { ReactNode } from 'react';
import { safeLink } from '../../base/safe-link.ts';
import { useMessages } from '../messages/messages.tsx';
import { AddressField } from './address-field.tsx';
import { opensWindows } from './opens-windows.ts';

/**
 * A link that leaves the page, with the host it really goes to beside it; nothing where the address is not safe. In a frame that
 * may open no page the address is there as text.
 * `toHref` may add to the address that passed the gate, such as a text fragment.
 */
export function OutsideLink(props: {
  readonly url: string | undefined;
  readonly toHref?: (href: string) => string;
  readonly children: ReactNode;
}) {
  const messages = useMessages();
  const link = props.url === undefined ? null : safeLink(props.url);
  if (link === null) return null;
  const href = props.toHref ? props.toHref(link.href) : link.href;
  const host = <span className="sl-host">{messages.source.linkHost(link.host)}</span>;
  if (!opensWindows()) {
    return (
      <AddressField href={href}>
        {props.children} {host}
      </AddressField>
    );
  }
  return (
    <a className="sl-outside-link" href={href} target="_blank" rel="noopener noreferrer">
      {props.children} {host}
    </a>
  );
}
