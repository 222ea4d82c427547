import type {
  Draft,
  DraftArticle,
  DraftEvent,
  DraftPassage,
  DraftPlace,
  DraftQuote,
} from '../../../../src/ingest/draft/model.ts';

/** An article with a text, of which nothing else is found out. */
export function articleWith(id: string, text: string, more: Partial<DraftArticle> = {}): DraftArticle {
  const found = (value: string) => ({ value, why: 'a test' });
  return {
    id,
    file: `${id}.txt`,
    format: 'text',
    text,
    title: found(`Title of ${id}`),
    publisher: found('Post'),
    language: found('en'),
    setAside: [],
    ...more,
  };
}

/** Where some words stand in an article; the first place. */
export function placeOf(article: DraftArticle, words: string): DraftPlace & { readonly text: string } {
  const start = article.text.indexOf(words);
  if (start === -1) throw new Error(`no “${words}”`);
  return { article: article.id, start, end: start + words.length, text: words };
}

export function passageOf(
  article: DraftArticle,
  words: string,
  more: Partial<DraftPassage> = {},
): DraftPassage {
  return { ...placeOf(article, words), topics: [], why: 'says so', confidence: 0.9, ...more };
}

export function quoteOf(
  id: string,
  article: DraftArticle,
  words: string,
  more: Partial<DraftQuote> = {},
): DraftQuote {
  return {
    id,
    ...placeOf(article, words),
    kind: 'direct',
    speaker: null,
    topics: [],
    why: 'attributed',
    confidence: 0.8,
    ...more,
  };
}

export function eventOf(
  id: string,
  evidence: readonly DraftPassage[],
  more: Partial<DraftEvent> = {},
): DraftEvent {
  return {
    id,
    date: '2020-05-03',
    dateWhy: 'stated in the text',
    isDateStated: true,
    dateEvidence: [],
    otherDates: [],
    title: `Title of ${id}`,
    titleFrom: { article: evidence[0]?.article ?? '', start: 0, end: 1 },
    time: 'past',
    evidence,
    quotes: [],
    topics: [],
    people: [],
    place: null,
    weight: 0.5,
    confidence: 0.75,
    why: 'told once',
    ...more,
  };
}

export function draftWith(more: Partial<Draft>): Draft {
  return {
    title: 'A story',
    language: 'en',
    articles: [],
    dates: [],
    quotes: [],
    events: [],
    people: [],
    places: [],
    organisations: [],
    topics: [],
    retellings: [],
    leftOut: [],
    ...more,
  };
}
