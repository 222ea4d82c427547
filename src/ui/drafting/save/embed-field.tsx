import { useId, useState } from 'react';
import { elementCode } from '../../../export/embed-code.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { CopyButton } from '../../text/copy-button.tsx';

/** The code that shows the story in a page once its data lies somewhere, whose address is typed here. */
export function EmbedField(props: { readonly title: string; readonly fileName: string }) {
  const say = useDraftingMessages().save;
  const id = useId();
  const site = new URL('./', location.href).href;
  const [address, setAddress] = useState(new URL(`stories/${props.fileName}`, site).href);
  const code = elementCode({
    site,
    data: address,
    title: props.title,
    query: `?data=${encodeURIComponent(address)}`,
    view: [],
  });
  return (
    <section className="sl-draft-way" aria-labelledby={`${id}title`} data-own-undo>
      <h3 id={`${id}title`}>{say.embed}</h3>
      <p className="sl-quiet">{say.embedFor}</p>
      <span className="sl-draft-field">
        <label htmlFor={`${id}address`}>{say.address}</label>
        <input
          id={`${id}address`}
          type="url"
          dir="ltr"
          autoComplete="off"
          aria-describedby={`${id}hint`}
          value={address}
          onChange={({ target }) => setAddress(target.value)}
        />
        <span className="sl-quiet" id={`${id}hint`}>
          {say.addressHint}
        </span>
      </span>
      <textarea
        className="sl-draft-code"
        readOnly
        dir="ltr"
        translate="no"
        spellCheck={false}
        rows={5}
        aria-label={say.embed}
        value={code}
        onFocus={({ target }) => target.select()}
      />
      <CopyButton label={say.copy} text={() => code} />
    </section>
  );
}
