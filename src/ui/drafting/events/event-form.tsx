import { useId, useState } from 'react';
import type { DraftPlace } from '../../../ingest/draft/model.ts';
import { wordsAt } from '../../../state/drafting/anchored.ts';
import type { EventWords } from '../../../state/drafting/change.ts';
import type { DraftedEvent, Drafting } from '../../../state/drafting/drafting.ts';
import { freshId } from '../../../state/drafting/fresh-id.ts';
import { newPassage, shortened } from '../../../state/drafting/new-passage.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useLocale } from '../../messages/messages.tsx';
import { EditField } from '../desk/edit-field.tsx';
import type { Editing } from '../desk/editing.ts';
import { EventDateField } from './event-date-field.tsx';
import { writtenDate } from './event-words.ts';
import { MergeField } from './merge-field.tsx';
import { PassageItem } from './passage-item.tsx';
import { TopicPicker } from './topic-picker.tsx';
import { WordsField } from './words-field.tsx';

/** Everything in an event that an editor may change; each change is in the timeline and in the article at once. */
export function EventForm(props: {
  readonly event: DraftedEvent;
  readonly drafting: Drafting;
  readonly editing: Editing;
  readonly onOpen: (id: string | null) => void;
  readonly onShow: (place: DraftPlace) => void;
}) {
  const { event, drafting, editing, onShow } = props;
  const say = useDraftingMessages().event;
  const locale = useLocale();
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const write = (words: Partial<EventWords>) => editing.act({ is: 'write', event: event.id, ...words });
  const leaving = event.passages.filter((passage) => chosen.has(passage.id));
  const maySplit = leaving.length > 0 && leaving.length < event.passages.length;
  const split = () => {
    const [first] = leaving;
    if (first === undefined) return;
    const title = shortened(wordsAt(drafting, first));
    const as = freshId(title, new Set(drafting.events.map((one) => one.id)), 'event');
    editing.act({ is: 'split', event: event.id, passages: leaving.map((one) => one.id), as, title });
    setChosen(new Set());
    props.onOpen(as);
  };
  return (
    <div className="sl-event-form">
      <EditField
        label={say.title}
        value={event.title}
        isNeeded
        isLong
        onChange={(title) => write({ title })}
        onDone={editing.settle}
      />
      <EventDateField
        label={say.date}
        date={event.date}
        hint={say.dateHint}
        none={say.dateNone}
        onDate={(date) => editing.act({ is: 'redate', event: event.id, date })}
      />
      {event.otherDates.map(({ date }) => (
        <p key={date} className="sl-quiet">
          {say.otherDates(writtenDate(date, locale, date))}{' '}
          <button
            type="button"
            className="sl-link-button"
            onClick={() => editing.act({ is: 'redate', event: event.id, date })}
          >
            {say.useDate}
          </button>
        </p>
      ))}
      <EditField
        label={say.dateNote}
        value={event.dateNote}
        onChange={(dateNote) => write({ dateNote })}
        onDone={editing.settle}
      />
      <EditField
        label={say.summary}
        value={event.summary}
        isLong
        onChange={(summary) => write({ summary })}
        onDone={editing.settle}
      />
      <EditField
        label={say.place}
        value={event.place?.name ?? ''}
        onChange={(name) => write({ place: name === '' ? null : { name } })}
        onDone={editing.settle}
      />
      <TopicPicker event={event} topics={drafting.topics} act={editing.act} />
      <span className="sl-draft-field">
        <label htmlFor={`${id}weight`}>{say.weight}</label>
        <input
          id={`${id}weight`}
          type="range"
          min={0}
          max={1}
          step={0.05}
          aria-describedby={`${id}weight-hint`}
          value={event.weight}
          onChange={({ target }) =>
            editing.act({ is: 'weigh', event: event.id, weight: Number(target.value) })
          }
          onBlur={editing.settle}
        />
        <span className="sl-quiet" id={`${id}weight-hint`}>
          {say.weightHint}
        </span>
      </span>
      <section aria-labelledby={`${id}passages`}>
        <h3 className="sl-section-title" id={`${id}passages`}>
          {say.passages}
        </h3>
        {event.passages.length === 0 ? <p className="sl-quiet">{say.noPassages}</p> : null}
        <ul className="sl-draft-passages">
          {event.passages.map((passage) => (
            <PassageItem
              key={passage.id}
              passage={passage}
              drafting={drafting}
              editing={editing}
              isChosen={chosen.has(passage.id)}
              onChoose={
                event.passages.length > 1
                  ? (isChosen) => {
                      const next = new Set(chosen);
                      if (isChosen) next.add(passage.id);
                      else next.delete(passage.id);
                      setChosen(next);
                    }
                  : null
              }
              onRemove={() => editing.act({ is: 'dropPassage', event: event.id, passage: passage.id })}
              onShow={onShow}
            />
          ))}
        </ul>
        {event.passages.length > 1 ? (
          <div className="sl-draft-row">
            <button
              type="button"
              className="sl-button"
              disabled={!maySplit}
              aria-describedby={`${id}split`}
              onClick={split}
            >
              {say.split}
            </button>
            <span className="sl-quiet" id={`${id}split`}>
              {say.splitHint}
            </span>
          </div>
        ) : null}
        <details className="sl-events-more">
          <summary>{say.addPassage}</summary>
          <WordsField
            articles={drafting.articles}
            label={say.addPassage}
            act={say.addPassageDo}
            onPlace={(place) =>
              editing.act({ is: 'addPassage', event: event.id, passage: newPassage(drafting, place) })
            }
          />
        </details>
      </section>
      <MergeField event={event} drafting={drafting} act={editing.act} />
    </div>
  );
}
