import { useId } from 'react';
import type { DraftArticle, Finding } from '../../../ingest/draft/model.ts';
import type { ArticleFacts, Change } from '../../../state/drafting/change.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { EditField } from '../desk/edit-field.tsx';
import { EventDateField } from '../events/event-date-field.tsx';

/** What an article says of itself, to be corrected. Closed, since mostly it is right. */
export function ArticleFactsForm(props: {
  readonly article: DraftArticle;
  readonly act: (change: Change) => void;
  readonly settle: () => void;
}) {
  const say = useDraftingMessages().article;
  const { article, act, settle } = props;
  const id = useId();
  const correct = (facts: Partial<ArticleFacts>) =>
    act({ is: 'correctArticle', article: article.id, ...facts });
  const why = (finding: Finding | undefined) => (finding?.why ? say.factWhy(finding.why) : undefined);
  return (
    <details className="sl-article-facts">
      <summary id={id}>{say.facts}</summary>
      <div role="group" aria-labelledby={id}>
        <EditField
          label={say.factTitle}
          value={article.title.value}
          isNeeded
          hint={why(article.title)}
          onChange={(title) => correct({ title })}
          onDone={settle}
        />
        <EditField
          label={say.factPublisher}
          value={article.publisher.value}
          isNeeded
          hint={why(article.publisher)}
          onChange={(publisher) => correct({ publisher })}
          onDone={settle}
        />
        <EditField
          label={say.factAuthor}
          value={article.author?.value ?? ''}
          hint={why(article.author)}
          onChange={(author) => correct({ author })}
          onDone={settle}
        />
        <EventDateField
          label={say.factPublished}
          date={article.published?.value ?? null}
          hint={why(article.published)}
          onDate={(published) => {
            correct({ published: published ?? '' });
            settle();
          }}
        />
        <EditField
          label={say.factUrl}
          value={article.url?.value ?? ''}
          hint={why(article.url)}
          onChange={(url) => correct({ url })}
          onDone={settle}
        />
        <EditField
          label={say.factOrigin}
          value={article.origin?.value ?? ''}
          hint={why(article.origin)}
          onChange={(origin) => correct({ origin })}
          onDone={settle}
        />
      </div>
    </details>
  );
}
