import { NOTHING_DRAFTED, recordOf } from '../../../ingest/draft/story-file/drafted-record.ts';
import { DraftPassages } from '../../../ingest/draft/story-file/draft-passages.ts';
import { draftStory } from '../../../ingest/draft/draft-story.ts';
import { readDraftArticle } from '../../../ingest/draft/articles/read-draft-article.ts';
import { readSavedPage } from '../../../ingest/draft/articles/read-saved-page.ts';
import type { DraftArticle } from '../../../ingest/draft/model.ts';
import type { Problem } from '../../../ingest/problem.ts';
import type { Drafted, Refused, ToDrafter } from './drafting-messages.ts';

/**
 * Reads what was offered and drafts a story of it and of the articles before it: the same pure code as `sourceline draft`. What can't be read
 * costs itself alone.
 */
export function draftOffered(
  { offered, earlier, topics }: ToDrafter,
  onProgress: (done: number, of: number) => void,
): Drafted {
  const refused: Refused[] = [];
  const repeated: string[] = [];
  const taken = new Set(earlier.map(({ id }) => id));
  const texts = new Set(earlier.map(({ text }) => text));
  const added: DraftArticle[] = [];
  for (const { name, bytes, published } of offered) {
    const { article, problems } = readDraftArticle(
      { path: name, bytes },
      published === null ? {} : { published },
      readSavedPage,
    );
    if (article === undefined) {
      refused.push({ name, problems: problems.filter(isError) });
    } else if (texts.has(article.text)) {
      // The same article twice is one article.
      repeated.push(name);
    } else {
      texts.add(article.text);
      added.push(
        withFreeId(
          // What the reader says needs no reason.
          published === null ? article : { ...article, published: { value: published, why: '' } },
          taken,
        ),
      );
    }
  }
  const articles = [...earlier, ...added];
  if (articles.length === 0) return { draft: null, proposed: NOTHING_DRAFTED, added, refused, repeated };
  const draft = draftStory(articles, { topics, onProgress });
  return { draft, proposed: recordOf(draft, new DraftPassages(draft)), added, refused, repeated };
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Files of different folders may have one name. */
function withFreeId(article: DraftArticle, taken: Set<string>): DraftArticle {
  let { id } = article;
  for (let number = 2; taken.has(id); number += 1) id = `${article.id}-${number}`;
  taken.add(id);
  return id === article.id ? article : { ...article, id };
}
