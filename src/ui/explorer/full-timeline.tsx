import { useMessages } from '../messages/messages.tsx';
import './full-timeline.css';

/**
 * The way out of a frame: the same view on a page of its own. Where the frame may open no window its address is there as
 * text, to be copied, for a link would do nothing.
 */
export function FullTimeline({ href }: { readonly href: string }) {
  const messages = useMessages();
  return (
    <footer className="sl-full">
      {opensWindows() ? (
        <a href={href} target="_blank" rel="noopener">
          {messages.page.full}
        </a>
      ) : (
        <label className="sl-share-field">
          <span className="sl-quiet">{messages.page.fullAddress}</span>
          <input readOnly value={href} onFocus={(event) => event.target.select()} />
        </label>
      )}
      <span className="sl-full-name">Sourceline</span>
    </footer>
  );
}

/** A frame without an origin of its own is locked into a sandbox, of which it can't ask what else it forbids. */
function opensWindows(): boolean {
  return self.origin !== 'null';
}
