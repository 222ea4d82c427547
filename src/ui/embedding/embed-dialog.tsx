import { useState } from 'react';
import { frameAddress } from '../../export/embed-code.ts';
import { oneLine } from '../../export/one-line.ts';
import { ModalDialog } from '../dialog/modal-dialog.tsx';
import { useEmbeddingMessages } from '../messages/embedding.ts';
import { CodeList } from './code-list.tsx';
import { EditionChoice } from './edition-choice.tsx';
import type { EmbedSubject } from './embed-subject.ts';
import { embeddingOf, isWholeStory } from './embed-wish.ts';
import type { EmbedWish } from './embed-wish.ts';
import { LiveView } from './live-view.tsx';
import { LookChoice } from './look-choice.tsx';
import { hasOembed } from './oembed-of.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { useEditions } from './use-editions.ts';
import './embedding.css';

/**
 * How the view is put into other pages: what goes along, the code of each form, and the embed as it will look. Draw it only
 * while it is open.
 *
 * ```
 * Embed this timeline                                ×
 * WHICH STORY                  | AS IT WILL LOOK  (320)(480)…
 * ● as it is now corrected     | ┌────────────────────┐
 * ○ this version for ever      | │                    │
 * CODE TO COPY                 | │  the embed, live   │
 * The address alone       Copy | │                    │
 * https://…                    | └────────────────────┘
 * ```
 */
export function EmbedDialog(props: { readonly subject: EmbedSubject; readonly onClose: () => void }) {
  const say = useEmbeddingMessages();
  const { subject } = props;
  const { dataset, dataUrl, state } = subject;
  const editions = useEditions(dataUrl);
  const [wish, setWish] = useState<EmbedWish>({
    // Who looks at a version means that one.
    edition: editions.current === dataUrl ? 'current' : 'version',
    scope: isWholeStory(state) ? 'whole' : 'view',
    theme: 'auto',
    language: null,
  });
  const change = (part: Partial<EmbedWish>) => setWish({ ...wish, ...part });
  const isVersion = wish.edition === 'version' && editions.version?.is === 'there';
  const embedding = embeddingOf(wish, {
    title: dataset.title,
    state,
    data: isVersion ? editions.version.url : editions.current,
    pageUrl: location.href,
  });
  const isAsPublished = !isVersion && embedding.view.length === 0;
  const oembed = !hasOembed(document, editions.current) ? 'none' : isAsPublished ? 'this' : 'whole';
  return (
    <ModalDialog title={say.title} close={say.close} className="sl-embed" onClose={props.onClose}>
      <div className="sl-embed-columns">
        <div className="sl-embed-choices">
          <EditionChoice
            version={editions.version}
            value={wish.edition}
            onChange={(edition) => change({ edition })}
          />
          <ScopeChoice subject={subject} value={wish.scope} onChange={(scope) => change({ scope })} />
          <LookChoice wish={wish} onChange={change} />
          <CodeList embedding={embedding} oembed={oembed} />
        </div>
        <LiveView src={frameAddress(embedding)} title={oneLine(dataset.title)} />
      </div>
    </ModalDialog>
  );
}
