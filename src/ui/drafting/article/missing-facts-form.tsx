import { useEffect, useRef, useState } from 'react';
import { cutText } from '../../../base/cut-text.ts';
import type { DraftArticle } from '../../../ingest/draft/model.ts';
import type { ArticleFacts } from '../../../state/drafting/change.ts';
import { NO_PUBLISHER } from '../../../ingest/draft/articles/stand-ins.ts';
import { isIncomplete, missingFacts, nextIncomplete } from '../../../state/drafting/missing-facts.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { EditField } from '../desk/edit-field.tsx';
import type { Editing } from '../desk/editing.ts';
import { EventDateField } from '../events/event-date-field.tsx';

/**
 * Asks for what an article doesn't say of itself, in plain sight, and leads to the next that doesn't; nothing where all is known.
 *
 * ```
 * Publisher (              )  Published on (            )  2 other articles are incomplete  (Next)
 * ```
 */
export function MissingFactsForm(props: {
  readonly article: DraftArticle;
  readonly articles: readonly DraftArticle[];
  readonly editing: Editing;
  readonly onArticle: (id: string) => void;
}) {
  const { article, articles } = props;
  const say = useDraftingMessages().article;
  const form = useRef<HTMLElement>(null);
  // What was asked for stays while this article is open: a field must not go while it is typed in.
  const [asked, setAsked] = useState({ article: article.id, facts: new Set(missingFacts(article)) });
  const missing = missingFacts(article);
  if (asked.article !== article.id) setAsked({ article: article.id, facts: new Set(missing) });
  else if (missing.some((fact) => !asked.facts.has(fact)))
    setAsked({ article: article.id, facts: new Set([...asked.facts, ...missing]) });
  const next = nextIncomplete(articles, article.id);
  const others = articles.filter((one) => one.id !== article.id && isIncomplete(one)).length;
  const isGoingOn = useRef(false);
  useEffect(() => {
    if (!isGoingOn.current) return;
    isGoingOn.current = false;
    form.current?.querySelector('input')?.focus();
  }, [article.id]);
  if (asked.facts.size === 0 && next === null) return null;
  return (
    <section
      className="sl-article-missing"
      aria-label={asked.facts.size > 0 ? say.missing : say.missingElsewhere}
      ref={form}
    >
      <Fields key={article.id} {...props} facts={asked.facts} />
      {asked.facts.has('publisher') ? <SamePublisher {...props} /> : null}
      {next === null ? null : (
        <p className="sl-article-next">
          <span className="sl-quiet">{say.incompleteOthers(others)}</span>
          <button
            type="button"
            className="sl-link-button"
            onClick={() => {
              isGoingOn.current = true;
              props.onArticle(next.id);
            }}
          >
            {say.nextIncomplete}
          </button>
        </p>
      )}
    </section>
  );
}

/** So much of a publisher's name has room on a button. */
const NAME_CHARACTERS = 40;

/** Where the publisher was just told and other articles name none: mostly it is theirs, too. One step for all of them. */
function SamePublisher(props: {
  readonly article: DraftArticle;
  readonly articles: readonly DraftArticle[];
  readonly editing: Editing;
}) {
  const { article, articles, editing } = props;
  const say = useDraftingMessages().article;
  const namesNone = (one: DraftArticle) => missingFacts(one).includes('publisher');
  const others = articles.filter((one) => one.id !== article.id && namesNone(one));
  if (namesNone(article) || others.length === 0) return null;
  const publisher = article.publisher.value;
  return (
    <button
      type="button"
      className="sl-link-button"
      onClick={({ currentTarget }) => {
        // The button goes, the focus stays in the form.
        currentTarget.closest('section')?.querySelector('input')?.focus();
        editing.act({
          is: 'together',
          changes: others.map(({ id }) => ({ is: 'correctArticle', article: id, publisher })),
        });
      }}
    >
      {say.samePublisher(cutText(publisher, NAME_CHARACTERS), others.length)}
    </button>
  );
}

function Fields(props: {
  readonly article: DraftArticle;
  readonly articles: readonly DraftArticle[];
  readonly editing: Editing;
  readonly facts: ReadonlySet<keyof ArticleFacts>;
}) {
  const { article, articles, editing, facts } = props;
  const { article: say, event } = useDraftingMessages();
  const notStated = event.speakerNone;
  const isUnknown = missingFacts(article).includes('publisher');
  // What stands there while nobody has said better, and does again where what was typed is taken away.
  const [standIn] = useState(isUnknown ? article.publisher.value : NO_PUBLISHER);
  const correct = (given: Partial<ArticleFacts>) =>
    editing.act({ is: 'correctArticle', article: article.id, ...given });
  if (facts.size === 0) return null;
  return (
    <div className="sl-article-missing-fields">
      {facts.has('publisher') ? (
        <EditField
          label={say.factPublisher}
          value={isUnknown ? '' : article.publisher.value}
          placeholder={notStated}
          suggestions={publishersOf(articles.filter((one) => one.id !== article.id))}
          onChange={(typed) => correct({ publisher: typed.trim() === '' ? standIn : typed })}
          onDone={editing.settle}
        />
      ) : null}
      {facts.has('published') ? (
        <EventDateField
          label={say.factPublished}
          date={article.published?.value ?? null}
          onDate={(published) => {
            correct({ published: published ?? '' });
            editing.settle();
          }}
        />
      ) : null}
      {facts.has('title') ? (
        <EditField
          label={say.factTitle}
          value={article.title.value}
          isNeeded
          onChange={(title) => correct({ title })}
          onDone={editing.settle}
        />
      ) : null}
    </div>
  );
}

/** Who published the articles of which it is known: mostly it is one of them again. */
function publishersOf(articles: readonly DraftArticle[]): readonly string[] {
  const known = articles.filter((article) => !missingFacts(article).includes('publisher'));
  return [...new Set(known.map(({ publisher }) => publisher.value))].toSorted();
}
