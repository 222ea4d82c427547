import { memo, useId, useMemo, useState } from 'react';
import type { DraftPlace, LeftOut } from '../../../ingest/draft/model.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { eventOfPassedOver, passageOfPassedOver, passedOverIn } from '../../../state/drafting/passed-over.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { ShowMoreButton } from '../../text/show-more-button.tsx';
import { useShowMore } from '../../text/use-show-more.ts';
import type { Editing } from '../desk/editing.ts';
import { labelWords } from './event-words.ts';
import { PassedOverItem } from './passed-over-item.tsx';

/** Of some hundreds so many are on the page at first. */
const PER_STEP = 20;

interface ListProps {
  readonly drafting: Drafting;
  readonly editing: Editing;
  readonly onShow: (place: DraftPlace) => void;
  /** An event was made, under this id. */
  readonly onMade: (id: string) => void;
}

/**
 * What the machine found and made no event of, with why, closed until somebody asks. What is made into an event goes from here, and is here
 * again where that is taken back.
 *
 * ```
 * ▾ Found, but not proposed (1,334)
 *   495 dates
 *   the sentence has a date and tells nothing that happened then
 *   On [Friday], no statement.   The headline · Show in the article · Make an event of it
 * ```
 */
export const PassedOverList = memo(function PassedOverList(props: ListProps) {
  const { events, passedOver } = props.drafting;
  const say = useDraftingMessages().passedOver;
  const [isOpen, setOpen] = useState(false);
  const all = useMemo(() => passedOverIn({ events, passedOver }), [events, passedOver]);
  const groups = useMemo(() => grouped(all), [all]);
  if (all.length === 0) return null;
  return (
    <details
      className="sl-events-more sl-passed-over"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say.title(all.length)}</summary>
      {isOpen ? (
        <>
          <p className="sl-quiet">{say.hint}</p>
          {groups.map((group) => (
            <Group key={`${group.what} ${group.why}`} group={group} {...props} />
          ))}
        </>
      ) : null}
    </details>
  );
});

/** What was passed over for one reason. */
interface Alike {
  readonly what: LeftOut['what'];
  readonly why: string;
  readonly all: LeftOut[];
}

function grouped(all: readonly LeftOut[]): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const one of all) {
    const key = `${one.what} ${one.why}`;
    const known = groups.get(key);
    if (known) known.all.push(one);
    else groups.set(key, { what: one.what, why: one.why, all: [one] });
  }
  return [...groups.values()];
}

function Group(props: ListProps & { readonly group: Alike }) {
  const { group, drafting, editing } = props;
  const say = useDraftingMessages().passedOver;
  const id = useId();
  const list = useShowMore(group.all.length, PER_STEP);
  const make = (one: LeftOut) => {
    const event = eventOfPassedOver(drafting, one);
    editing.act({ is: 'addEvent', event });
    props.onMade(event.id);
  };
  return (
    <section aria-labelledby={id}>
      <h3 className="sl-section-title" id={id}>
        {say[group.what](group.all.length)}
      </h3>
      {/* The machine gives its reasons in English. */}
      <p className="sl-quiet" lang="en" dir="auto">
        {group.why}
      </p>
      <ul>
        {group.all.slice(0, list.shown).map((one) => {
          const article = drafting.articles.find((each) => each.id === one.article);
          const passage = passageOfPassedOver(drafting, one);
          return article === undefined ? null : (
            <PassedOverItem
              key={`${one.article} ${one.start} ${one.end}`}
              one={one}
              passage={passage}
              article={article}
              label={labelWords(drafting, passage)}
              onShow={props.onShow}
              onMake={() => make(one)}
            />
          );
        })}
      </ul>
      <ShowMoreButton list={list} />
    </section>
  );
}
