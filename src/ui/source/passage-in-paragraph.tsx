import type { Passage, Source } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Characters } from '../text/characters.tsx';
import { CutBox } from '../text/cut-box.tsx';
import { LONG_TEXT_LIMIT } from '../text/long-text.tsx';
import { useCut } from '../text/use-cut.ts';

/**
 * A passage as it stands in its article: marked, with what comes before and after it in the paragraph. An ellipsis stands
 * where the article goes on. The three parts are one text, so they share one direction.
 */
export function PassageInParagraph(props: {
  readonly passage: Passage;
  /** Absent where the dataset has none of this id. */
  readonly source: Source | undefined;
}) {
  const messages = useMessages();
  const { passage, source } = props;
  const cut = useCut(passage.exact, LONG_TEXT_LIMIT);
  const isWhole = cut.isOpen || !cut.isLong;
  const startsLater = passage.start - passage.prefix.length > 0;
  const endsEarlier = source !== undefined && passage.end + passage.suffix.length < source.characters;
  return (
    <CutBox cut={cut} label={messages.text.whole}>
      <bdi dir="auto" className="sl-text sl-block sl-paragraph" lang={source?.language || undefined}>
        {startsLater ? <Elision after=" " /> : null}
        <Characters value={passage.prefix} />
        <mark>
          <Characters value={cut.shown} />
          {isWhole ? null : '…'}
        </mark>
        {isWhole ? <Characters value={passage.suffix} /> : null}
        {endsEarlier ? <Elision before=" " /> : null}
      </bdi>
    </CutBox>
  );
}

function Elision({ before = '', after = '' }: { readonly before?: string; readonly after?: string }) {
  const messages = useMessages();
  return (
    <span className="sl-elision" title={messages.source.goesOn}>
      {before}…{after}
    </span>
  );
}
