import { useMemo } from 'react';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { passagesOf } from '../../../state/drafting/drafting.ts';
import { usedIn } from '../../../state/drafting/to-story.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { topicColour } from '../../text/topic-colour.ts';
import { EditField } from '../desk/edit-field.tsx';
import type { Editing } from '../desk/editing.ts';

/** The topics and the people of the story, by name: what is written here stands in every event. */
export function TopicsPane(props: { readonly drafting: Drafting; readonly editing: Editing }) {
  const { drafting, editing } = props;
  const say = useDraftingMessages().topics;
  const standing = useMemo(
    () => drafting.events.filter(({ verdict }) => verdict !== 'left-out'),
    [drafting.events],
  );
  const used = usedIn(standing);
  const counts = new Map(
    drafting.topics.map(({ id }) => [id, standing.filter((event) => event.topics.includes(id)).length]),
  );
  const speakers = new Set(standing.flatMap(passagesOf).map(({ speaker }) => speaker));
  const people = drafting.people.filter(({ id }) => used.people.has(id) || speakers.has(id));
  return (
    <section className="sl-draft-facets" aria-label={say.region}>
      <h2 className="sl-section-title">{say.topics}</h2>
      <p className="sl-quiet">{say.topicsHint}</p>
      <ul>
        {drafting.topics.map(({ id, label }, index) => (
          <li key={id} className={`sl-topic-${topicColour(index)}`}>
            <span className="sl-draft-dot" aria-hidden="true" />
            <EditField
              label={say.topicName(label)}
              isBare
              isNeeded
              value={label}
              onChange={(typed) => editing.act({ is: 'describeTopic', id, label: typed })}
              onDone={editing.settle}
            />
            <span className="sl-quiet">{say.usedBy(counts.get(id) ?? 0)}</span>
            <button
              type="button"
              className="sl-link-button"
              aria-label={say.remove(label)}
              onClick={() => editing.act({ is: 'dropTopic', id })}
            >
              {say.removeShort}
            </button>
          </li>
        ))}
      </ul>
      <h2 className="sl-section-title">{say.people}</h2>
      <p className="sl-quiet">{people.length === 0 ? say.noPeople : say.peopleHint}</p>
      <ul>
        {people.map(({ id, name, role }) => (
          <li key={id} className="sl-draft-person">
            <EditField
              label={say.personName(name)}
              isBare
              isNeeded
              value={name}
              onChange={(typed) => editing.act({ is: 'describePerson', id, name: typed })}
              onDone={editing.settle}
            />
            <EditField
              label={say.personRole(name)}
              isBare
              placeholder={say.role}
              value={role}
              onChange={(typed) => editing.act({ is: 'describePerson', id, role: typed })}
              onDone={editing.settle}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
