import { useMessages } from '../messages/messages.tsx';
import { AddressField } from '../text/address-field.tsx';
import { opensWindows } from '../text/opens-windows.ts';
import { useHosting } from './hosting.tsx';
import './full-timeline.css';

/**
 * The way out of a frame: the same view on a page of its own. Where the frame may open no window its address is there as
 * text, to be copied, for a link would do nothing.
 */
export function FullTimeline({ href }: { readonly href: string }) {
  const messages = useMessages();
  const { hasLinks } = useHosting();
  return (
    <footer className="sl-full">
      {!hasLinks ? null : opensWindows() ? (
        <a href={href} target="_blank" rel="noopener">
          {messages.page.full}
        </a>
      ) : (
        <AddressField href={href}>{messages.page.fullAddress}</AddressField>
      )}
      <span className="sl-full-name">Sourceline</span>
    </footer>
  );
}
