import { addressCode, componentCode, elementCode, frameCode } from '../../export/embed-code.ts';
import type { Embedding } from '../../export/embed-code.ts';
import { useEmbeddingMessages } from '../messages/embedding.ts';
import { CodeField } from './code-field.tsx';

/** The forms of the embed, from the plainest to the richest. */
export function CodeList(props: {
  readonly embedding: Embedding;
  /** What a site that reads oEmbed makes of the address: just this embedding, the whole story, or nothing. */
  readonly oembed: 'this' | 'whole' | 'none';
}) {
  const say = useEmbeddingMessages();
  const { embedding, oembed } = props;
  const addressFor = { this: say.addressFor, whole: say.addressWhole, none: say.addressLink }[oembed];
  return (
    <div className="sl-embed-codes">
      <h3 className="sl-section-title">{say.codes}</h3>
      <CodeField
        label={say.address}
        purpose={addressFor}
        code={addressCode(embedding)}
        copy={say.copyAddress}
      />
      <CodeField label={say.frame} purpose={say.frameFor} code={frameCode(embedding)} copy={say.copyFrame} />
      <CodeField
        label={say.element}
        purpose={say.elementFor}
        code={elementCode(embedding)}
        copy={say.copyElement}
      />
      <CodeField
        label={say.component}
        purpose={say.componentFor}
        code={componentCode(embedding)}
        copy={say.copyComponent}
      />
    </div>
  );
}
