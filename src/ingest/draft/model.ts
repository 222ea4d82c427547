import type { Span } from '../span.ts';

/** From 0, a guess, to 1, stated outright. Of use for an order and a threshold, not as a probability. */
export type Confidence = number;

/** A stretch of one article's text: `articles[article].text.slice(start, end)`. */
export interface DraftPlace extends Span {
  /** The article's id. */
  readonly article: string;
}

/** Something found out about an article, and from what: `"By Jane Doe", at the end of the text`. */
export interface Finding {
  readonly value: string;
  readonly why: string;
}

/** What of a file is not the article, and was not taken into its text (menus, hidden text) or, `inText`, is there and not read for events (a byline). */
export interface SetAside {
  readonly what: string;
  readonly why: string;
  /** Where it stands, if it is in the article's text. */
  readonly inText?: Span;
}

/** An article as read for a draft. Everything but `text` and `id` was found out, and may be wrong. */
export interface DraftArticle {
  /** The source's id, and its file's name in `articles/`. */
  readonly id: string;
  /** The path or name that it was read from. */
  readonly file: string;
  readonly format: 'text' | 'markdown' | 'html';
  /** LF line ends, no blank lines around it: what `articles/ID.md` will hold. All offsets refer to it. */
  readonly text: string;
  readonly title: Finding;
  readonly publisher: Finding;
  readonly author?: Finding;
  /** In EDTF. */
  readonly published?: Finding;
  readonly url?: Finding;
  readonly origin?: Finding;
  /** BCP 47. */
  readonly language: Finding;
  readonly setAside: readonly SetAside[];
}

/** A date found in an article. */
export interface DraftDate extends DraftPlace {
  readonly text: string;
  /** In EDTF; null where the text gives no ground for one. */
  readonly value: string | null;
  readonly why: string;
  readonly confidence: Confidence;
}

/** Who says something, as the article writes it. */
export interface DraftSpeaker {
  /** One of the draft's people, by id. */
  readonly person: string;
  /** What stands in the article: "the official", "he". */
  readonly said: string;
}

/** A quotation: somebody's words, or a part of them. The marks are outside. */
export interface DraftQuote extends DraftPlace {
  /** `q1`, `q2` … in the order of articles and texts. */
  readonly id: string;
  readonly text: string;
  readonly kind: 'direct' | 'partial';
  /** Null: the article doesn't state who. */
  readonly speaker: DraftSpeaker | null;
  readonly topics: readonly string[];
  readonly why: string;
  readonly confidence: Confidence;
}

/** A sentence, or a part of one, that tells an event. */
export interface DraftPassage extends DraftPlace {
  readonly text: string;
  readonly topics: readonly string[];
  /** Why it is taken for this event's. */
  readonly why: string;
  readonly confidence: Confidence;
}

/** Another date that an article gives for an event. */
export interface DraftOtherDate {
  readonly date: string;
  readonly passages: readonly DraftPassage[];
}

/** A proposed event. Its passages and quotes are where they say they are, character for character. */
export interface DraftEvent {
  /** Fit to be the event's id in `story.yaml`, once in a draft. */
  readonly id: string;
  /** In EDTF; null where no article dates it, nor bounds it. */
  readonly date: string | null;
  /** How the date was found: for `dateNote` and for readers. */
  readonly dateWhy: string;
  /** Whether the text states the date in full, so that no note is needed. */
  readonly isDateStated: boolean;
  /** The words that date it. */
  readonly dateEvidence: readonly DraftDate[];
  readonly otherDates: readonly DraftOtherDate[];
  /** Words of an article, shortened. */
  readonly title: string;
  /** Where the title's words come from. */
  readonly titleFrom: DraftPlace;
  /** Seen from the article: it has happened, it lies ahead, or it goes on (a policy, a war). */
  readonly time: 'past' | 'scheduled' | 'ongoing';
  /** The passages, the best first. */
  readonly evidence: readonly DraftPassage[];
  /** Ids of the draft's quotes that were said at it or about it. */
  readonly quotes: readonly string[];
  readonly topics: readonly string[];
  readonly people: readonly string[];
  /** Name of the place. */
  readonly place: string | null;
  /** 0 to 1, two decimals: how much an editor would want it. */
  readonly weight: number;
  readonly confidence: Confidence;
  /** Why it was proposed: a sentence. */
  readonly why: string;
}

export interface DraftPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** As an article states it: "Chinese President". */
  readonly role?: string;
  /** Somebody whom the article doesn't name: "a senior official". */
  readonly isUnnamed: boolean;
  readonly mentions: readonly DraftPlace[];
}

/** A place or an organisation that the articles name. */
export interface DraftName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly DraftPlace[];
}

/** Where a term of a topic stands. */
export interface TopicMatch extends DraftPlace {
  readonly term: string;
}

export interface DraftTopic {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** What it is known by: words and names, whole words, case aside; `*` at the end stands for any ending. */
  readonly terms: readonly string[];
  /** `vocabulary`: known beforehand; `names`: a name that recurs in the articles; `story`: the editor's own. */
  readonly from: 'vocabulary' | 'names' | 'story';
  readonly matches: readonly TopicMatch[];
}

/** Articles that retell one report: they count as one source. */
export interface Retelling {
  /** Whose report. */
  readonly origin: string;
  readonly articles: readonly string[];
  readonly why: string;
}

/** Something that was found and is not proposed. */
export interface LeftOut extends DraftPlace {
  readonly what: 'date' | 'quotation' | 'event';
  readonly text: string;
  readonly why: string;
}

/** All that a machine can propose for a story. Plain data: it can be copied, stored and sent to a worker as it is. */
export interface Draft {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly articles: readonly DraftArticle[];
  readonly dates: readonly DraftDate[];
  readonly quotes: readonly DraftQuote[];
  /** The weightiest first; those without a date (`date: null`) among them. */
  readonly events: readonly DraftEvent[];
  readonly people: readonly DraftPerson[];
  readonly places: readonly DraftName[];
  readonly organisations: readonly DraftName[];
  /** The most telling first. */
  readonly topics: readonly DraftTopic[];
  readonly retellings: readonly Retelling[];
  readonly leftOut: readonly LeftOut[];
}

/** A topic to look for. */
export interface TopicTerms {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly terms: readonly string[];
}

export interface DraftOptions {
  /** The story's own topics, which go before those of the vocabulary. */
  readonly topics?: readonly TopicTerms[];
  /** Told after each article that has been read, after each part of a long one, and after each of the steps that follow. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** One file of a story folder, by its path in it: `story.yaml`, `articles/ID.md`. */
export interface StoryFolderFile {
  readonly path: string;
  readonly text: string;
}
