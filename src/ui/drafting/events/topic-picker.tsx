import { useState } from 'react';
import type { Change } from '../../../state/drafting/change.ts';
import type { DraftedEvent, DraftedTopic } from '../../../state/drafting/drafting.ts';
import { freshId } from '../../../state/drafting/fresh-id.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { Text } from '../../text/text.tsx';
import { topicColour } from '../../text/topic-colour.ts';

/** The topics of an event, each to be had or not, and a new one. */
export function TopicPicker(props: {
  readonly event: DraftedEvent;
  readonly topics: readonly DraftedTopic[];
  readonly act: (change: Change) => void;
}) {
  const { event, topics, act } = props;
  const say = useDraftingMessages().event;
  const [label, setLabel] = useState('');
  const classify = (ids: readonly string[]): Change => ({ is: 'classify', event: event.id, topics: ids });
  const add = () => {
    const name = label.trim();
    if (name === '') return;
    setLabel('');
    const known = topics.find((topic) => topic.label === name);
    const id = known?.id ?? freshId(name, new Set(topics.map((topic) => topic.id)), 'topic');
    const chosen = classify([...event.topics, id]);
    act(
      known
        ? chosen
        : {
            is: 'together',
            changes: [{ is: 'addTopic', topic: { id, label: name, description: '', terms: [] } }, chosen],
          },
    );
  };
  return (
    <fieldset className="sl-draft-topics">
      <legend>{say.topics}</legend>
      {topics.map(({ id, label: name }, index) => {
        const has = event.topics.includes(id);
        return (
          <label key={id} className={`sl-draft-topic sl-topic-${topicColour(index)}`}>
            <input
              type="checkbox"
              checked={has}
              onChange={() =>
                act(classify(has ? event.topics.filter((one) => one !== id) : [...event.topics, id]))
              }
            />
            <Text value={name} />
          </label>
        );
      })}
      <span className="sl-draft-row" data-own-undo>
        <input
          type="text"
          dir="auto"
          aria-label={say.newTopic}
          placeholder={say.newTopic}
          value={label}
          onChange={({ target }) => setLabel(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') add();
          }}
        />
        <button type="button" className="sl-button" disabled={label.trim() === ''} onClick={add}>
          {say.addTopic}
        </button>
      </span>
    </fieldset>
  );
}
