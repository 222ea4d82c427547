import type { ReactNode } from 'react';

/** An address as text, selected as soon as the field is entered, where a link or the clipboard would do nothing. */
export function AddressField(props: { readonly href: string; readonly children: ReactNode }) {
  return (
    <label className="sl-share-field">
      <span className="sl-quiet">{props.children}</span>
      <input readOnly dir="ltr" value={props.href} onFocus={(event) => event.target.select()} />
    </label>
  );
}
