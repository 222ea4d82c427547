import { useId, useState } from 'react';
import { PassageFinder } from '../../../ingest/anchor-passage.ts';
import type { DraftArticle, DraftPlace } from '../../../ingest/draft/model.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';

/** A field for some words of an article, which are looked for in all of them: the way to choose a passage without a pointer. */
export function WordsField(props: {
  readonly articles: readonly DraftArticle[];
  readonly label: string;
  /** What the button says. */
  readonly act: string;
  readonly onPlace: (place: DraftPlace) => void;
}) {
  const say = useDraftingMessages().events;
  const id = useId();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState('');
  const find = () => {
    if (words.trim() === '') return;
    const found = placeOf(props.articles, words.trim());
    if (typeof found === 'string') {
      setProblem({ missing: say.notFound, ambiguous: say.ambiguous, cut: say.cut }[found]);
      return;
    }
    setWords('');
    setProblem('');
    props.onPlace(found);
  };
  return (
    <span className="sl-draft-field" data-own-undo>
      <label htmlFor={id}>{props.label}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}problem`}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setProblem('');
        }}
      />
      <span id={`${id}problem`} className="sl-intake-problem" aria-live="polite">
        {problem}
      </span>
      <button type="button" className="sl-button" disabled={words.trim() === ''} onClick={find}>
        {props.act}
      </button>
    </span>
  );
}

/** Where some words stand; or why that can't be told. */
function placeOf(
  articles: readonly DraftArticle[],
  exact: string,
): DraftPlace | 'missing' | 'ambiguous' | 'cut' {
  const all = articles.map((article) => ({
    article: article.id,
    anchored: new PassageFinder(article.text).anchor({ exact }),
  }));
  const found = all.flatMap(({ article, anchored }) =>
    anchored.kind === 'found'
      ? [{ article, start: anchored.start, end: anchored.end, cuts: anchored.cutsWord }]
      : [],
  );
  const [only, second] = found;
  if (second !== undefined || all.some(({ anchored }) => anchored.kind === 'ambiguous')) return 'ambiguous';
  if (only !== undefined)
    return only.cuts ? 'cut' : { article: only.article, start: only.start, end: only.end };
  return all.some(({ anchored }) => anchored.kind === 'cutsCharacter') ? 'cut' : 'missing';
}
