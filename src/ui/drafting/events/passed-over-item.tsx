import { cutText } from '../../../base/cut-text.ts';
import type { DraftArticle, DraftPlace, LeftOut } from '../../../ingest/draft/model.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { Characters } from '../../text/characters.tsx';
import { Text } from '../../text/text.tsx';

/** So much of a passage is shown: it is whole in its article. */
const SHOWN = 240;

/** One thing that was passed over: its words, a date marked in its sentence, and what can be done with it. */
export function PassedOverItem(props: {
  readonly one: LeftOut;
  readonly passage: DraftPlace;
  /** The article that it stands in. */
  readonly article: DraftArticle;
  /** The passage, in short. */
  readonly label: string;
  readonly onShow: (place: DraftPlace) => void;
  readonly onMake: () => void;
}) {
  const { one, passage, article, label } = props;
  const say = useDraftingMessages();
  const { text } = article;
  const words = <Characters value={beginningOf(one.text)} />;
  return (
    <li className="sl-draft-passage" data-speech={one.what === 'quotation' || undefined}>
      <div className="sl-draft-passage-body">
        <blockquote lang={article.language.value} dir="auto">
          <Characters value={endOf(text.slice(passage.start, one.start))} />
          {one.what === 'date' ? <mark>{words}</mark> : words}
          <Characters value={beginningOf(text.slice(one.end, passage.end))} />
        </blockquote>
        <p className="sl-draft-passage-acts sl-quiet">
          <Text value={article.title.value} limit={60} />
          <button
            type="button"
            className="sl-link-button"
            aria-label={say.event.inArticleNamed(label)}
            onClick={() => props.onShow(passage)}
          >
            {say.event.inArticle}
          </button>
          <button
            type="button"
            className="sl-link-button"
            aria-label={say.passedOver.makeNamed(label)}
            onClick={props.onMake}
          >
            {say.passedOver.make}
          </button>
        </p>
      </div>
    </li>
  );
}

function beginningOf(text: string): string {
  const cut = cutText(text, SHOWN);
  return cut === text ? text : `${cut}…`;
}

/** The end of a text, from the beginning of a word on. */
function endOf(text: string): string {
  if (text.length <= SHOWN) return text;
  const blank = text.indexOf(' ', text.length - SHOWN);
  return blank === -1 ? '…' : `…${text.slice(blank)}`;
}
