import type { DraftPlace } from '../../../ingest/draft/model.ts';
import { wordsAt } from '../../../state/drafting/anchored.ts';
import type { DraftedPassage, Drafting } from '../../../state/drafting/drafting.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { LongText } from '../../text/long-text.tsx';
import { Text } from '../../text/text.tsx';
import type { Editing } from '../desk/editing.ts';
import { labelWords } from './event-words.ts';
import { SpeakerPicker } from './speaker-picker.tsx';

/** A passage that an event rests on: its words, whose they are, where they stand. */
export function PassageItem(props: {
  readonly passage: DraftedPassage;
  readonly drafting: Drafting;
  readonly editing: Editing;
  readonly isChosen: boolean;
  /** Null where there is nothing to choose among. */
  readonly onChoose: ((isChosen: boolean) => void) | null;
  readonly onRemove: () => void;
  readonly onShow: (place: DraftPlace) => void;
}) {
  const { passage, drafting, editing, onChoose } = props;
  const say = useDraftingMessages().event;
  const article = drafting.articles.find(({ id }) => id === passage.article);
  const label = labelWords(drafting, passage);
  return (
    <li className="sl-draft-passage" data-speech={passage.isSpeech || undefined}>
      {onChoose === null ? null : (
        <input
          type="checkbox"
          aria-label={say.choosePassage(label)}
          checked={props.isChosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
      )}
      <div className="sl-draft-passage-body">
        <blockquote>
          <LongText value={wordsAt(drafting, passage)} language={article?.language.value} />
        </blockquote>
        {passage.isSpeech ? (
          <SpeakerPicker passage={passage} people={drafting.people} label={label} onChange={editing.act} />
        ) : (
          <p className="sl-quiet">{say.reported}</p>
        )}
        <p className="sl-draft-passage-acts sl-quiet">
          {article ? <Text value={article.publisher.value} /> : null}
          <button
            type="button"
            className="sl-link-button"
            aria-label={say.inArticleNamed(label)}
            onClick={() => props.onShow(passage)}
          >
            {say.inArticle}
          </button>
          <button
            type="button"
            className="sl-link-button"
            aria-label={say.removePassageNamed(label)}
            onClick={props.onRemove}
          >
            {say.removePassage}
          </button>
        </p>
      </div>
    </li>
  );
}
