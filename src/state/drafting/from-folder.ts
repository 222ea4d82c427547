import type { Article } from '../../ingest/article.ts';
import type { StoredFile } from '../../ingest/decode-text.ts';
import type { DraftArticle } from '../../ingest/draft/model.ts';
import { NOTHING_DRAFTED } from '../../ingest/draft/story-file/drafted-record.ts';
import type { DraftedRecord } from '../../ingest/draft/story-file/drafted-record.ts';
import { findQuotations } from '../../ingest/find-quotations.ts';
import { placeQuotes } from '../../ingest/place-quotes.ts';
import type { PlacedQuote } from '../../ingest/placed-quote.ts';
import { hasErrors, sortProblems } from '../../ingest/problem.ts';
import type { Problem } from '../../ingest/problem.ts';
import { readArticle } from '../../ingest/read-article.ts';
import { readStory } from '../../ingest/read-story.ts';
import type { Story, StoryEvent, StoryQuote } from '../../ingest/story.ts';
import type { DraftedEvent, DraftedPassage, Drafting } from './drafting.ts';
import { soundDrafting } from './extend-drafting.ts';

/** A story folder as a story to be edited, or all that is wrong with it. */
export type ReadFolder = { readonly drafting: Drafting } | { readonly problems: readonly Problem[] };

/**
 * Reads a story folder that a machine or an editor wrote, as a build does. All its events are the editor's own.
 *
 * @param proposed What the folder remembers to have been proposed, if it does.
 */
export function draftingOfFolder(
  story: StoredFile,
  articles: readonly StoredFile[],
  name: string,
  proposed: DraftedRecord = NOTHING_DRAFTED,
): ReadFolder {
  const read = readStory(story, name);
  const problems: Problem[] = [...read.problems];
  const found = articles.flatMap((file) => {
    const one = readArticle(file);
    problems.push(...one.problems);
    return one.article ?? [];
  });
  if (read.story === undefined) return { problems: sortProblems(problems) };
  const { placed, problems: unproved } = placeQuotes(read.story, found);
  problems.push(...unproved);
  if (hasErrors(problems))
    return { problems: sortProblems(problems).filter(({ severity }) => severity === 'error') };
  return { drafting: soundDrafting({ ...draftingFrom(read.story, found, placed), proposed }) };
}

function draftingFrom(
  story: Story,
  articles: readonly Article[],
  placed: ReadonlyMap<StoryQuote, PlacedQuote>,
): Omit<Drafting, 'proposed'> {
  const quotations = new Map(articles.map(({ id, text }) => [id, findQuotations(text)]));
  const passage = (quote: StoryQuote, id: string): DraftedPassage[] => {
    const at = placed.get(quote);
    if (at === undefined) return [];
    const isWithin = quotations
      .get(at.article.id)
      ?.some(({ start, end }) => start <= at.start && at.end <= end);
    return [
      {
        id,
        article: at.article.id,
        start: at.start,
        end: at.end,
        speaker: quote.speaker?.value ?? null,
        isSpeech: isWithin === true || quote.speaker !== undefined,
        topics: quote.topics.map(({ value }) => value),
        ...(quote.said && { said: quote.said.value.edtf }),
        why: '',
        confidence: 1,
      },
    ];
  };
  return {
    id: story.id,
    title: story.title.value,
    description: story.description?.value ?? '',
    language: story.language.value,
    articles: articles.map((article) => draftArticleOf(article, story.language.value)),
    events: story.events.map((event) => eventFrom(event, passage)),
    topics: story.topics.map(({ id, label, description, terms }) => ({
      id: id.value,
      label: label.value,
      description: description?.value ?? '',
      terms: terms.map(({ value }) => value),
    })),
    people: story.people.map(({ id, name, role }) => ({
      id: id.value,
      name: name.value,
      role: role?.value ?? '',
    })),
    dates: [],
    passedOver: [],
    notes: story.changes.map(({ date, note }) => ({ date: date.value.edtf, note: note.value })),
  };
}

function eventFrom(
  event: StoryEvent,
  passage: (quote: StoryQuote, id: string) => DraftedPassage[],
): DraftedEvent {
  const { place, image } = event;
  const id = event.id.value;
  return {
    id,
    verdict: 'accepted',
    date: event.date.value.edtf,
    dateNote: event.dateNote?.value ?? '',
    dateEvidence: [],
    title: event.title.value,
    summary: event.summary?.value ?? '',
    place: place
      ? {
          name: place.name.value,
          ...(place.latitude && { latitude: place.latitude.value }),
          ...(place.longitude && { longitude: place.longitude.value }),
        }
      : null,
    topics: event.topics.map(({ value }) => value),
    people: event.people.map(({ value }) => value),
    passages: event.quotes.flatMap((quote, index) => passage(quote, `${id}/${index + 1}`)),
    otherDates: event.otherDates.map((other, at) => ({
      date: other.date.value.edtf,
      passages: other.quotes.flatMap((quote, index) => passage(quote, `${id}/${at + 1}/${index + 1}`)),
    })),
    weight: event.weight?.value ?? 0.5,
    ...(image && {
      image: {
        url: image.url.value,
        alt: image.alt.value,
        ...(image.credit && { credit: image.credit.value }),
      },
    }),
    why: '',
    confidence: 1,
  };
}

function draftArticleOf(article: Article, language: string): DraftArticle {
  const given = (value: string) => ({ value, why: '' });
  const { author, published, url, origin } = article;
  return {
    id: article.id,
    file: article.file,
    format: 'markdown',
    text: article.text,
    title: given(article.title.value),
    publisher: given(article.publisher.value),
    ...(author && { author: given(author.value) }),
    ...(published && { published: given(published.value.edtf) }),
    ...(url && { url: given(url.value) }),
    ...(origin && { origin: given(origin.value) }),
    language: given(article.language?.value ?? language),
    setAside: [],
  };
}
