import type { Node, YAMLMap } from 'yaml';
import { PassageFinder } from '../../anchor-passage.ts';
import type { StoryFiles } from '../../build-story.ts';
import { decodeText, type StoredFile } from '../../decode-text.ts';
import { withLineEndsOf } from '../../line-positions.ts';
import { hasErrors, type Problem } from '../../problem.ts';
import { readStory } from '../../read-story.ts';
import { quotesOf, type Story, type StoryQuote } from '../../story.ts';
import { YamlSource } from '../../yaml-source.ts';
import { takeId } from '../articles/article-id.ts';
import { readDraftArticle } from '../articles/read-draft-article.ts';
import { draftStory } from '../draft-story.ts';
import type { Draft, DraftArticle, DraftOptions, DraftPlace, StoryFolderFile, TopicTerms } from '../model.ts';
import { keyOf } from '../people/gather-names.ts';
import { VOCABULARY } from '../topics/vocabulary.ts';
import { articleFile } from './article-file.ts';
import {
  DRAFTED_FILE,
  NOTHING_DRAFTED,
  readRecord,
  serialiseRecord,
  type DraftedRecord,
} from './drafted-record.ts';
import {
  matchRecord,
  proposalOf,
  sameInStory,
  touches,
  type Proposal,
  type StoredEvent,
} from './match-events.ts';
import { mappingsIn, scalarIn, YamlSplicer } from './splice-yaml.ts';
import { DraftPassages, placeKey, type ItemPassage } from './draft-passages.ts';
import { eventItem, passageItem, personItem, topicItem } from './story-items.ts';
import { STORY_FILE_NAME } from './write-draft.ts';

/** A story as it is, with the record of what was proposed for it. */
export interface StoryToDraft {
  readonly files: StoryFiles;
  readonly drafted?: StoredFile;
}

/** A story with what is new in it; no files where a problem is an error. */
export interface StoryUpdate {
  readonly draft: Draft;
  readonly files: readonly StoryFolderFile[];
  readonly added: { readonly events: number; readonly passages: number };
  readonly problems: readonly Problem[];
}

const EMPTY_DRAFT: Draft = {
  title: '',
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
};
const NEW = 'new: ';

/**
 * Drafts a story that is there already anew, with further articles: keeps every character of `story.yaml` and of its articles, and adds only
 * what has neither been proposed before nor is told by one of the story's own events, each addition marked "new". What was proposed once and
 * is no longer there was taken out by the editor, and stays out.
 */
export function draftForStory(
  existing: StoryToDraft,
  inputs: readonly DraftArticle[],
  options: DraftOptions = {},
): StoryUpdate {
  const failed = (problems: readonly Problem[]): StoryUpdate => ({
    draft: EMPTY_DRAFT,
    files: [],
    added: { events: 0, passages: 0 },
    problems,
  });
  const { files } = existing;
  const { story, problems: storyProblems } = readStory(files.story, files.folderName);
  const decoded = decodeText(files.story);
  if (story === undefined || 'problem' in decoded || hasErrors(storyProblems))
    return failed(storyProblems.filter(({ severity }) => severity === 'error'));
  const root = new YamlSource(files.story.path, decoded.text).readRoot();
  const record = existing.drafted === undefined ? NOTHING_DRAFTED : recordIn(existing.drafted);
  if ('message' in record) return failed([record]);
  const own = files.articles.map((file) => readDraftArticle(file, {}, () => undefined));
  const ownProblems = own.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error');
  if (root === undefined || ownProblems.length > 0) return failed(ownProblems);
  const kept = own.flatMap(({ article }) => article ?? []);
  const { added, problems } = newArticles(kept, inputs, record);
  if (hasErrors(problems)) return failed(problems);
  const draft = draftStory([...kept, ...added], { ...options, topics: ownTopics(story) });
  const update = new Update(story, root, decoded.text, record, draft, new Set(added.map(({ id }) => id)));
  const isUnchanged = update.text === decoded.text;
  const newFiles = [
    ...added.map(articleFile),
    { path: DRAFTED_FILE, text: serialiseRecord(update.record) },
    ...(isUnchanged ? [] : [{ path: STORY_FILE_NAME, text: withLineEndsOf(files.story.bytes, update.text) }]),
  ];
  return { draft, files: newFiles, added: update.added, problems };
}

function recordIn(file: StoredFile): DraftedRecord | Problem {
  const decoded = decodeText(file);
  const record = 'problem' in decoded ? null : readRecord(decoded.text);
  const message = 'this is no record of a draft; delete it, and everything is proposed anew';
  return record ?? { file: file.path, line: 1, column: 1, message, severity: 'error' };
}

/** The articles that the story doesn't have yet, and what is wrong with others. */
function newArticles(
  kept: readonly DraftArticle[],
  inputs: readonly DraftArticle[],
  record: DraftedRecord,
): { readonly added: DraftArticle[]; readonly problems: Problem[] } {
  const texts = new Set(kept.map(({ text }) => text));
  const byId = new Map(kept.map((article) => [article.id, article]));
  const drafted = new Set(record.articles);
  const added: DraftArticle[] = [];
  const problems: Problem[] = [];
  const report = (file: string, message: string, severity: Problem['severity']): void => {
    problems.push({ file, line: 1, column: 1, message, severity });
  };
  for (const input of inputs) {
    if (texts.has(input.text)) continue;
    const namesake = byId.get(input.id);
    if (namesake) {
      report(
        input.file,
        `the story has another article with this name, ${namesake.file}; rename the one or the other`,
        'error',
      );
    } else if (drafted.has(input.id)) {
      report(
        input.file,
        `the article was taken out of the story, and stays out; rename the file to draft it again`,
        'warning',
      );
    } else {
      texts.add(input.text);
      byId.set(input.id, input);
      added.push(input);
    }
  }
  return { added, problems };
}

/** The story's topics with their terms: the editor's, else those that the vocabulary has for the id, else the label. */
function ownTopics(story: Story): TopicTerms[] {
  const known = new Map(VOCABULARY.map((topic) => [topic.id, topic.terms]));
  return story.topics.map(({ id, label, description, terms }) => ({
    id: id.value,
    label: label.value,
    ...(description && { description: description.value }),
    terms: terms.length > 0 ? terms.map(({ value }) => value) : (known.get(id.value) ?? [label.value]),
  }));
}

/** Works out what is new, and writes it into the story's text. */
class Update {
  readonly text: string;
  readonly record: DraftedRecord;
  readonly added: { readonly events: number; readonly passages: number };

  constructor(
    story: Story,
    root: YAMLMap<Node, Node>,
    text: string,
    record: DraftedRecord,
    draft: Draft,
    newArticleIds: ReadonlySet<string>,
  ) {
    const written = new DraftPassages(draft);
    const proposals = draft.events.map((event) => proposalOf(event, written.of(event)));
    const matches = matchRecord(proposals, record);
    const places = placesIn(story, draft.articles);
    const stored = storedEvents(story, places);
    const storedById = new Map(stored.map((event) => [event.id, event]));
    const proposedIds = new Set(record.events.map(({ id }) => id));
    const handmade = stored.filter(({ id }) => !proposedIds.has(id));
    const speakers = speakersIn(places);

    const fresh: Proposal[] = [];
    const additions: { readonly to: string; readonly passages: readonly ItemPassage[] }[] = [];
    for (const proposal of proposals) {
      const before = matches.get(proposal);
      const target = before
        ? (storedById.get(before.id) ?? sameInStory(proposal, handmade))
        : sameInStory(proposal, stored);
      if (target) {
        const known = new Set(before?.passages);
        const passages = proposal.passages.filter(
          (passage, index) =>
            !touches(passage, target.places) &&
            !known.has(proposal.marks[index] ?? '') &&
            (before !== undefined || newArticleIds.has(passage.article)),
        );
        if (passages.length > 0) additions.push({ to: target.id, passages });
      } else if (before === undefined && proposal.event.date !== null && proposal.passages.length > 0) {
        fresh.push(proposal);
      }
    }

    const ids = new IdsInStory(story, draft, record);
    const splicer = new YamlSplicer(text);
    const taken = new Set([...stored.map(({ id }) => id), ...record.events.map(({ id }) => id)]);
    const draftedIds = new Map<Proposal, string>();
    const fit = (passage: ItemPassage): ItemPassage => {
      const { speaker: proposed, ...rest } = passage;
      const key = placeKey(passage);
      const speaker = speakers.has(key) ? speakers.get(key) : proposed && ids.person(proposed, 'needed');
      return { ...rest, ...(speaker !== undefined && { speaker }), topics: ids.topics(passage.topics) };
    };
    const items = fresh.map((proposal) => {
      const { event } = proposal;
      const id = takeId(event.id, taken);
      draftedIds.set(proposal, id);
      const people = event.people.flatMap((person) => ids.person(person, 'wanted') ?? []);
      const item = { ...event, id, people: [...new Set(people)], topics: ids.topics(event.topics) };
      const passages = proposal.passages.map(fit);
      return (indent: number): string => eventItem(item, passages, indent, NEW);
    });
    const mappings = new Map(
      mappingsIn(root, 'events').map((mapping) => [scalarIn(mapping, 'id') ?? '', mapping]),
    );
    let count = 0;
    for (const { to, passages } of additions) {
      const mapping = mappings.get(to);
      if (mapping === undefined || mapping.flow === true) continue;
      const fitted = passages.map(fit);
      count += fitted.length;
      splicer.addTo(
        mapping,
        'quotes',
        fitted.map((passage) => (indent: number) => passageItem(passage, indent, NEW)),
      );
    }
    splicer.addTo(
      root,
      'topics',
      ids.newTopics().map((topic) => (indent: number) => topicItem(topic, indent, NEW)),
    );
    splicer.addTo(
      root,
      'people',
      ids.newPeople().map((person) => (indent: number) => personItem(person, indent, NEW)),
    );
    splicer.addTo(root, 'events', items, '\n\n');
    this.text = splicer.result();
    this.added = { events: fresh.length, passages: count };
    this.record = merge(record, draft, proposals, matches, draftedIds);
  }
}

/** Which ids of the story stand for a draft's people and topics, and which are to be added to it. */
class IdsInStory {
  readonly #topicIds: ReadonlySet<string>;
  readonly #draft: Draft;
  readonly #record: DraftedRecord;
  readonly #people: Map<string, string>;
  readonly #personIds: Set<string>;
  readonly #newTopics = new Set<string>();
  readonly #newPeople = new Map<string, Draft['people'][number]>();

  constructor(story: Story, draft: Draft, record: DraftedRecord) {
    this.#draft = draft;
    this.#record = record;
    this.#topicIds = new Set(story.topics.map(({ id }) => id.value));
    this.#personIds = new Set(story.people.map(({ id }) => id.value));
    const byName = new Map(story.people.map(({ id, name }) => [keyOf(name.value), id.value]));
    this.#people = new Map(
      draft.people.flatMap(({ id, name, aliases }) => {
        const known = [name, ...aliases]
          .map((form) => byName.get(keyOf(form)))
          .find((found) => found !== undefined);
        const same = known ?? (this.#personIds.has(id) ? id : undefined);
        return same === undefined ? [] : [[id, same] as const];
      }),
    );
  }

  /** The story's id of one of the draft's people; they are added where they are new, or where a quote needs them. */
  person(id: string, need: 'needed' | 'wanted'): string | undefined {
    const known = this.#people.get(id);
    if (known !== undefined) return known;
    if (need === 'wanted' && this.#record.people.includes(id)) return undefined;
    const person = this.#draft.people.find((each) => each.id === id);
    if (person === undefined) return undefined;
    const own = takeId(id, this.#personIds);
    this.#people.set(id, own);
    this.#newPeople.set(own, { ...person, id: own });
    return own;
  }

  /** Of some topics those that the story has, or gets, because they have never been proposed. */
  topics(ids: readonly string[]): string[] {
    return ids.filter((id) => {
      if (this.#topicIds.has(id)) return true;
      if (this.#record.topics.includes(id)) return false;
      this.#newTopics.add(id);
      return true;
    });
  }

  newTopics(): Draft['topics'][number][] {
    return this.#draft.topics.filter(({ id }) => this.#newTopics.has(id));
  }

  newPeople(): Draft['people'][number][] {
    return [...this.#newPeople.values()];
  }
}

/** Where the passages of a story stand, as a build finds them; without those that stand nowhere, or at several places. */
function placesIn(story: Story, articles: readonly DraftArticle[]): ReadonlyMap<StoryQuote, DraftPlace> {
  const finders = new Map(articles.map(({ id, text }) => [id, new PassageFinder(text)]));
  const places = new Map<StoryQuote, DraftPlace>();
  for (const quote of story.events.flatMap(quotesOf)) {
    const { source, exact, prefix, suffix } = quote;
    const found = finders.get(source.value)?.anchor({
      exact: exact.value,
      ...(prefix && { prefix: prefix.value }),
      ...(suffix && { suffix: suffix.value }),
    });
    if (found?.kind === 'found')
      places.set(quote, { article: source.value, start: found.start, end: found.end });
  }
  return places;
}

/** The story's events with the places of their passages. */
function storedEvents(story: Story, places: ReadonlyMap<StoryQuote, DraftPlace>): StoredEvent[] {
  return story.events.map((event) => ({
    id: event.id.value,
    date: event.date.value.edtf,
    places: quotesOf(event).flatMap((quote) => places.get(quote) ?? []),
  }));
}

/** Per place of a passage who the story says speaks there: the same words have one speaker wherever they are named. */
function speakersIn(places: ReadonlyMap<StoryQuote, DraftPlace>): Map<string, string | undefined> {
  return new Map([...places].map(([quote, place]) => [placeKey(place), quote.speaker?.value]));
}

function merge(
  record: DraftedRecord,
  draft: Draft,
  proposals: readonly Proposal[],
  matches: ReadonlyMap<Proposal, DraftedRecord['events'][number]>,
  ids: ReadonlyMap<Proposal, string>,
): DraftedRecord {
  const byDrafted = new Map([...matches].map(([proposal, drafted]) => [drafted, proposal]));
  const union = (old: readonly string[], more: readonly string[]): string[] => [
    ...new Set([...old, ...more]),
  ];
  return {
    articles: union(
      record.articles,
      draft.articles.map(({ id }) => id),
    ),
    events: [
      ...record.events.map((drafted) => ({
        ...drafted,
        passages: union(drafted.passages, byDrafted.get(drafted)?.marks ?? []),
      })),
      ...proposals
        .filter((proposal) => !matches.has(proposal))
        .map((proposal) => ({
          id: ids.get(proposal) ?? proposal.event.id,
          date: proposal.event.date,
          passages: [...new Set(proposal.marks)],
        })),
    ],
    topics: union(
      record.topics,
      draft.topics.map(({ id }) => id),
    ),
    people: union(
      record.people,
      draft.people.map(({ id }) => id),
    ),
  };
}
