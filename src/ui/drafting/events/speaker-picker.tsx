import { useState } from 'react';
import type { Change } from '../../../state/drafting/change.ts';
import type { DraftedPassage, DraftedPerson } from '../../../state/drafting/drafting.ts';
import { freshId } from '../../../state/drafting/fresh-id.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';

/** Not an id: ids have no blanks. */
const SOMEBODY_ELSE = 'somebody else';

/** Whose words a passage holds: somebody of the story, nobody whom the article names, or somebody who is named here for the first time. */
export function SpeakerPicker(props: {
  readonly passage: DraftedPassage;
  readonly people: readonly DraftedPerson[];
  /** The passage, in short. */
  readonly label: string;
  readonly onChange: (change: Change) => void;
}) {
  const { passage, people, label, onChange } = props;
  const say = useDraftingMessages().event;
  const [isNaming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const attribute = (speaker: string | null): Change => ({ is: 'attribute', passage: passage.id, speaker });
  const add = () => {
    const given = name.trim();
    if (given === '') return;
    const known = people.find((person) => person.name === given);
    const id = known?.id ?? freshId(given, new Set(people.map((person) => person.id)), 'person');
    onChange(
      known
        ? attribute(id)
        : {
            is: 'together',
            changes: [{ is: 'addPerson', person: { id, name: given, role: '' } }, attribute(id)],
          },
    );
    setName('');
    setNaming(false);
  };
  return (
    <span className="sl-draft-row sl-draft-speaker">
      <select
        className="sl-button"
        aria-label={`${say.speaker}: ${label}`}
        value={isNaming ? SOMEBODY_ELSE : (passage.speaker ?? '')}
        onChange={({ target }) => {
          setNaming(target.value === SOMEBODY_ELSE);
          if (target.value !== SOMEBODY_ELSE) onChange(attribute(target.value === '' ? null : target.value));
        }}
      >
        <option value="">{say.speakerNone}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
        <option value={SOMEBODY_ELSE}>{say.somebodyElse}</option>
      </select>
      {isNaming ? (
        <span className="sl-draft-row" data-own-undo>
          <input
            type="text"
            dir="auto"
            aria-label={say.speakerName}
            placeholder={say.speakerName}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') add();
            }}
          />
          <button type="button" className="sl-button" disabled={name.trim() === ''} onClick={add}>
            {say.addSpeaker}
          </button>
        </span>
      ) : null}
    </span>
  );
}
