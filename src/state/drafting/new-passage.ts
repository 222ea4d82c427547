import { readEdtfOrNull } from '../../dataset/edtf.ts';
import { findQuotations } from '../../ingest/find-quotations.ts';
import type { DraftPlace } from '../../ingest/draft/model.ts';
import { cutAt } from '../limits.ts';
import { wordsAt } from './anchored.ts';
import type { DraftedEvent, DraftedPassage, Drafting } from './drafting.ts';
import { passagesOf } from './drafting.ts';
import { freshId } from './fresh-id.ts';

/** A title made of words of an article is cut here, at the end of a word. */
const LONGEST_TITLE = 80;

/** A passage that an editor chose. Whose words it holds is for the editor to say, if it stands within quotation marks. */
export function newPassage(drafting: Drafting, place: DraftPlace): DraftedPassage {
  const { article, start, end } = place;
  const taken = new Set(drafting.events.flatMap(passagesOf).map(({ id }) => id));
  let id = `chosen/${article}/${start}`;
  for (let number = 2; taken.has(id); number += 1) id = `chosen/${article}/${start}/${number}`;
  const text = drafting.articles.find((one) => one.id === article)?.text ?? '';
  const isSpeech = findQuotations(text).some((said) => said.start <= start && end <= said.end);
  return { id, article, start, end, speaker: null, isSpeech, topics: [], why: '', confidence: 1 };
}

/** An event that an editor makes of some words: they are its title, as far as there is room, and a date that stands in them is its date. */
export function newEvent(drafting: Drafting, place: DraftPlace): DraftedEvent {
  const title = shortened(wordsAt(drafting, place));
  const date = drafting.dates.find(
    ({ article, value, start, end }) =>
      article === place.article &&
      start >= place.start &&
      end <= place.end &&
      value !== null &&
      readEdtfOrNull(value) !== null,
  );
  return {
    id: freshId(title, new Set(drafting.events.map(({ id }) => id)), 'event'),
    verdict: 'accepted',
    date: date?.value ?? null,
    dateNote: '',
    dateEvidence: date ? [{ article: date.article, start: date.start, end: date.end }] : [],
    title,
    summary: '',
    place: null,
    topics: [],
    people: [],
    passages: [newPassage(drafting, place)],
    otherDates: [],
    weight: 0.5,
    why: '',
    confidence: 1,
  };
}

/** The first words of a text in one line; of a single word as much as there is room for, and no half character. */
export function shortened(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  const blank = line.lastIndexOf(' ', LONGEST_TITLE);
  return `${blank > 0 ? line.slice(0, blank) : cutAt(line, LONGEST_TITLE)}…`;
}
