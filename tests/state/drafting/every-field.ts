import { NOTHING_DRAFTED } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import type { DraftArticle, DraftPlace } from '../../../src/ingest/draft/model.ts';
import type { DraftedEvent, DraftedPassage, Drafting } from '../../../src/state/drafting/drafting.ts';

/* A story in which everything that may be said is said once, and once left out: an article, an event, a passage, a topic and a person each. */

const FULL_TEXT = `The bridge opens

The bridge opened on 3 May 1932 after years of work. “It stands,” said Mara Lind. Some papers gave 4 May as the day.`;

const BARE_TEXT = `A ferry stops

The ferry made its last trip in June 1932.`;

const found = (value: string) => ({ value, why: 'found out' });

const FULL_ARTICLE: DraftArticle = {
  id: 'bridge',
  file: 'bridge.html',
  format: 'html',
  text: FULL_TEXT,
  title: found('The bridge opens'),
  publisher: found('The Harbour News'),
  author: found('Jo Hart'),
  published: found('1932-05-05'),
  url: found('https://example.org/bridge'),
  origin: found('example.com'),
  language: found('en-AU'),
  setAside: [{ what: 'a byline', why: 'it names its writer', inText: { start: 0, end: 3 } }],
};

const BARE_ARTICLE: DraftArticle = {
  id: 'ferry',
  file: 'ferry.txt',
  format: 'text',
  text: BARE_TEXT,
  title: found('A ferry stops'),
  publisher: found('The Daily'),
  language: found('en'),
  setAside: [],
};

/** The place of some words, at their first occurrence. */
export function placeIn({ id, text }: DraftArticle, words: string): DraftPlace {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${id}`);
  return { article: id, start, end: start + words.length };
}

/** A passage of which nothing is known but where it stands. */
export function plainPassage(id: string, place: DraftPlace): DraftedPassage {
  return { ...place, id, speaker: null, isSpeech: false, topics: [], why: '', confidence: 1 };
}

export const SPOKEN: DraftedPassage = {
  ...placeIn(FULL_ARTICLE, 'It stands,'),
  id: 'opening/2',
  speaker: 'mara-lind',
  isSpeech: true,
  topics: ['bridges'],
  said: '1932-05-03',
  why: '',
  confidence: 1,
};

export const FULL_EVENT: DraftedEvent = {
  id: 'opening',
  verdict: 'accepted',
  date: '1932-05-03',
  dateNote: 'The day of the speech',
  dateEvidence: [placeIn(FULL_ARTICLE, '3 May 1932')],
  title: 'The bridge is opened',
  summary: 'After years of work.',
  place: { name: 'Sydney', latitude: -33.85, longitude: 151.21 },
  topics: ['bridges'],
  people: ['mara-lind'],
  passages: [plainPassage('opening/1', placeIn(FULL_ARTICLE, 'The bridge opened on 3 May 1932')), SPOKEN],
  otherDates: [
    {
      date: '1932-05-04',
      passages: [plainPassage('opening/1/1', placeIn(FULL_ARTICLE, 'Some papers gave 4 May as the day.'))],
    },
  ],
  weight: 0.75,
  image: { url: 'https://example.org/a.jpg', alt: 'The arch', credit: 'State Library' },
  why: '',
  confidence: 1,
};

export const BARE_EVENT: DraftedEvent = {
  id: 'last-trip',
  verdict: 'accepted',
  date: '1932-06',
  dateNote: '',
  dateEvidence: [],
  title: 'The ferry’s last trip',
  summary: '',
  place: null,
  topics: [],
  people: [],
  passages: [
    plainPassage('last-trip/1', placeIn(BARE_ARTICLE, 'The ferry made its last trip in June 1932.')),
  ],
  otherDates: [],
  weight: 0.25,
  why: '',
  confidence: 1,
};

export const FULL: Drafting = {
  id: 'harbour',
  title: 'The harbour',
  description: 'How it was crossed',
  language: 'en',
  articles: [FULL_ARTICLE, BARE_ARTICLE],
  events: [FULL_EVENT, BARE_EVENT],
  topics: [
    { id: 'bridges', label: 'Bridges', description: 'Over water', terms: ['bridge', 'arch'] },
    { id: 'ferries', label: 'Ferries', description: '', terms: [] },
  ],
  people: [
    { id: 'mara-lind', name: 'Mara Lind', role: 'Engineer' },
    { id: 'tom-reed', name: 'Tom Reed', role: '' },
  ],
  dates: [
    {
      ...placeIn(FULL_ARTICLE, '3 May 1932'),
      text: '3 May 1932',
      value: '1932-05-03',
      why: 'stated in full',
      confidence: 1,
    },
  ],
  notes: [{ date: '2024-11-20', note: 'The day was wrong.' }],
  passedOver: [{ ...placeIn(FULL_ARTICLE, '4 May'), what: 'date', text: '4 May', why: 'it has no year' }],
  proposed: NOTHING_DRAFTED,
};
