import type { Draft, DraftEvent, DraftPassage, DraftQuote } from '../../ingest/draft/model.ts';
import type { DraftedRecord } from '../../ingest/draft/story-file/drafted-record.ts';
import type { DraftedEvent, DraftedPassage, Drafting } from './drafting.ts';
import { isSamePlace } from './drafting.ts';
import { soundDrafting } from './extend-drafting.ts';
import { freshId } from './fresh-id.ts';

/**
 * The story as a machine proposes it, before an editor has touched it.
 *
 * @param proposed The record of this draft.
 */
export function draftingOf(draft: Draft, proposed: DraftedRecord): Drafting {
  const quotes = new Map(draft.quotes.map((quote) => [quote.id, quote]));
  return soundDrafting({
    id: freshId(draft.title, new Set(), 'timeline'),
    title: draft.title,
    description: '',
    language: draft.language,
    articles: draft.articles,
    events: draft.events.map((event) => proposedEvent(event, quotes)),
    topics: draft.topics.map(({ id, label, description = '', terms }) => ({ id, label, description, terms })),
    people: draft.people.map(({ id, name, role = '' }) => ({ id, name, role })),
    dates: draft.dates,
    notes: [],
    passedOver: draft.leftOut,
    proposed,
  });
}

function proposedEvent(event: DraftEvent, quotes: ReadonlyMap<string, DraftQuote>): DraftedEvent {
  const said = event.quotes.flatMap((id) => quotes.get(id) ?? []).map((quote) => spoken(quote, event.id));
  const told = event.evidence
    .map((passage, index) => reported(passage, `${event.id}/${index + 1}`))
    // The same words are one passage, and those of somebody.
    .filter((passage) => !said.some((quote) => isSamePlace(quote, passage)));
  return {
    id: event.id,
    verdict: 'proposed',
    date: event.date,
    dateNote: event.isDateStated ? '' : event.dateWhy,
    dateEvidence: event.dateEvidence.map(({ article, start, end }) => ({ article, start, end })),
    title: event.title,
    summary: '',
    place: event.place === null ? null : { name: event.place },
    topics: event.topics,
    people: event.people,
    passages: [...told, ...said],
    otherDates: event.otherDates.map(({ date, passages }, at) => ({
      date,
      passages: passages.map((passage, index) => reported(passage, `${event.id}/${at + 1}/${index + 1}`)),
    })),
    weight: event.weight,
    why: event.why,
    confidence: event.confidence,
  };
}

function spoken(quote: DraftQuote, event: string): DraftedPassage {
  const { article, start, end, topics, why, confidence, speaker } = quote;
  return {
    id: `${event}/${quote.id}`,
    article,
    start,
    end,
    speaker: speaker?.person ?? null,
    isSpeech: true,
    topics,
    why,
    confidence,
  };
}

function reported(passage: DraftPassage, id: string): DraftedPassage {
  const { article, start, end, topics, why, confidence } = passage;
  return { id, article, start, end, speaker: null, isSpeech: false, topics, why, confidence };
}
