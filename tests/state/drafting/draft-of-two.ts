import type {
  Draft,
  DraftArticle,
  DraftEvent,
  DraftPassage,
  DraftPlace,
  DraftQuote,
} from '../../../src/ingest/draft/model.ts';
import { recordOf } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import { DraftPassages } from '../../../src/ingest/draft/story-file/draft-passages.ts';
import { draftingOf } from '../../../src/state/drafting/from-draft.ts';

/* Two small articles and a draft of them, written by hand: what tests of the editing begin with. */

const LIMA = `Leaders meet in Lima

President Ada Moreau met Prime Minister Ben Okoye in Lima on 16 November 2024. “We will meet again,” Moreau said.

They had first met in March 2022. The treaty of 1998 was renewed.`;

const BALI = `After Lima

The two leaders met on 16 November 2024 in Peru. “This was our last summit,” said Okoye. “We will meet again,” Moreau said.

Trade talks follow in 2025.`;

export const ARTICLES: readonly DraftArticle[] = [article('lima', LIMA), article('after-lima', BALI)];

/** The place of some words, at their first occurrence. */
export function placeOf(id: string, words: string): DraftPlace {
  const text = ARTICLES.find((one) => one.id === id)?.text ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${id}`);
  return { article: id, start, end: start + words.length };
}

const MET = 'President Ada Moreau met Prime Minister Ben Okoye in Lima on 16 November 2024.';
const AGAIN = 'We will meet again,';
const LAST = 'This was our last summit,';

export const DRAFT: Draft = {
  title: 'Leaders meet in Lima',
  language: 'en',
  articles: ARTICLES,
  dates: [
    dateOf('lima', '16 November 2024', '2024-11-16'),
    dateOf('lima', 'March 2022', '2022-03'),
    dateOf('after-lima', '16 November 2024', '2024-11-16'),
    dateOf('after-lima', '2025', '2025'),
  ],
  quotes: [
    quoteOf('q1', 'lima', AGAIN, 'ada-moreau'),
    quoteOf('q2', 'after-lima', LAST, 'ben-okoye'),
    quoteOf('q3', 'after-lima', AGAIN, null),
  ],
  events: [
    eventOf('meeting-in-lima', '2024-11-16', 'Leaders meet in Lima', {
      evidence: [
        passageOf('lima', MET),
        passageOf('after-lima', 'The two leaders met on 16 November 2024 in Peru.'),
      ],
      quotes: ['q1', 'q2'],
      topics: ['summits'],
      people: ['ada-moreau', 'ben-okoye'],
      place: 'Lima',
      weight: 0.9,
      confidence: 0.95,
      isDateStated: true,
    }),
    eventOf('first-meeting', '2022-03', 'They first meet', {
      evidence: [passageOf('lima', 'They had first met in March 2022.')],
      topics: ['summits'],
      weight: 0.6,
    }),
    eventOf('trade-talks', '2025', 'Trade talks follow', {
      evidence: [passageOf('after-lima', 'Trade talks follow in 2025.')],
      topics: ['trade'],
      confidence: 0.4,
    }),
    eventOf('treaty', null, 'Treaty renewed', {
      evidence: [passageOf('lima', 'The treaty of 1998 was renewed.')],
      confidence: 0.3,
    }),
  ],
  people: [
    {
      id: 'ada-moreau',
      name: 'Ada Moreau',
      aliases: ['Moreau'],
      role: 'President',
      isUnnamed: false,
      mentions: [],
    },
    { id: 'ben-okoye', name: 'Ben Okoye', aliases: ['Okoye'], isUnnamed: false, mentions: [] },
  ],
  places: [{ name: 'Lima', aliases: [], mentions: [placeOf('lima', 'Lima')] }],
  organisations: [],
  topics: [
    { id: 'summits', label: 'Summits', terms: ['summit', 'met'], from: 'vocabulary', matches: [] },
    { id: 'trade', label: 'Trade', terms: ['trade'], from: 'vocabulary', matches: [] },
  ],
  retellings: [],
  leftOut: [],
};

export const PROPOSED = recordOf(DRAFT, new DraftPassages(DRAFT));

export const DRAFTING = draftingOf(DRAFT, PROPOSED);

function article(id: string, text: string): DraftArticle {
  const [title = ''] = text.split('\n');
  return {
    id,
    file: `${id}.txt`,
    format: 'text',
    text,
    title: { value: title, why: 'its first line' },
    publisher: { value: 'The Daily', why: 'its address' },
    published: { value: '2024-11-17', why: 'its first lines' },
    language: { value: 'en', why: 'its words' },
    setAside: [],
  };
}

function dateOf(id: string, text: string, value: string): Draft['dates'][number] {
  return { ...placeOf(id, text), text, value, why: 'stated in full', confidence: 1 };
}

function quoteOf(id: string, of: string, text: string, person: string | null): DraftQuote {
  return {
    id,
    ...placeOf(of, text),
    text,
    kind: 'direct',
    speaker: person === null ? null : { person, said: person },
    topics: [],
    why: 'within quotation marks',
    confidence: 0.9,
  };
}

function passageOf(id: string, text: string): DraftPassage {
  return { ...placeOf(id, text), text, topics: [], why: 'it tells it', confidence: 0.9 };
}

function eventOf(id: string, date: string | null, title: string, given: Partial<DraftEvent>): DraftEvent {
  const evidence = given.evidence ?? [];
  const [first] = evidence;
  return {
    id,
    date,
    dateWhy: 'the text says so',
    isDateStated: false,
    dateEvidence: [],
    otherDates: [],
    title,
    titleFrom: first ?? placeOf('lima', 'Lima'),
    time: 'past',
    evidence,
    quotes: [],
    topics: [],
    people: [],
    place: null,
    weight: 0.5,
    confidence: 0.7,
    why: 'a dated sentence',
    ...given,
  };
}
