import { memo, useId } from 'react';
import { readEdtfOrNull } from '../../../dataset/edtf.ts';
import { formatDate } from '../../../dataset/format-date.ts';
import type { DraftArticle } from '../../../ingest/draft/model.ts';
import { isIncomplete, missingFacts } from '../../../state/drafting/missing-facts.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useLocale } from '../../messages/messages.tsx';
import { Text } from '../../text/text.tsx';
import type { Editing } from '../desk/editing.ts';
import { ArticleFactsForm } from './article-facts-form.tsx';
import { MissingFactsForm } from './missing-facts-form.tsx';

/** The articles to choose from, and what the chosen one says of itself; what it doesn't is asked for. Drawn anew only where articles change. */
export const ArticleHead = memo(function ArticleHead(props: {
  readonly article: DraftArticle;
  readonly articles: readonly DraftArticle[];
  readonly editing: Editing;
  readonly onArticle: (id: string) => void;
}) {
  const { article, articles, editing, onArticle } = props;
  const say = useDraftingMessages().article;
  const id = useId();
  return (
    <div className="sl-article-head">
      <label className="sl-visually-hidden" htmlFor={id}>
        {say.choose}
      </label>
      <select
        id={id}
        className="sl-button sl-article-choice"
        value={article.id}
        onChange={({ target }) => onArticle(target.value)}
      >
        {articles.map((one) => (
          <option key={one.id} value={one.id}>
            {isIncomplete(one) ? say.incomplete(one.title.value) : one.title.value}
          </option>
        ))}
      </select>
      <p className="sl-quiet">
        {missingFacts(article).includes('publisher') ? (
          say.publisherNone
        ) : (
          <Text value={article.publisher.value} />
        )}
        <Published edtf={article.published?.value} />
      </p>
      <ArticleFactsForm key={article.id} article={article} act={editing.act} settle={editing.settle} />
      <MissingFactsForm article={article} articles={articles} editing={editing} onArticle={onArticle} />
    </div>
  );
});

function Published({ edtf }: { readonly edtf: string | undefined }) {
  const say = useDraftingMessages().article;
  const locale = useLocale();
  const date = edtf === undefined ? null : readEdtfOrNull(edtf);
  return date === null ? null : ` · ${say.publishedOn(formatDate(date, locale, 'long'))}`;
}
