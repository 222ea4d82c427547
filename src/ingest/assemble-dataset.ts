import { checkDataset } from '../dataset/check.ts';
import { inTimeOrder } from '../dataset/time-order.ts';
import type { DatasetFile, EventFile, QuoteFile } from '../dataset/schema.ts';
import { DATASET_VERSION } from '../dataset/upgrade.ts';
import type { Article } from './article.ts';
import { checkDates } from './check-dates.ts';
import { checkReferences } from './check-references.ts';
import { checkShare } from './check-share.ts';
import { checkSpeech } from './check-speech.ts';
import { contextOf } from './context-of.ts';
import { mergePassages, type Digest, type MergedPassages, type Passage } from './merge-passages.ts';
import { findParagraphs } from './paragraphs.ts';
import { placeQuotes } from './place-quotes.ts';
import { compareCodeUnits, hasErrors, type Problem } from './problem.ts';
import { quotesOf, type Story, type StoryEvent, type StoryQuote } from './story.ts';

/** Where a dataset says which schema it follows: beside the stories' folder, as published. */
const SCHEMA_ADDRESS = '../schema/timeline.v1.json';

/** The dataset where there is no error among the problems; warnings come with either. */
export interface AssembledDataset {
  readonly file?: DatasetFile;
  readonly problems: readonly Problem[];
}

export interface AssembleOptions {
  readonly digest: Digest;
  /** Ids of articles that are there but could not be read, so that their quotes are not called dangling as well. */
  readonly unreadable?: ReadonlySet<string>;
}

/**
 * Proves a story's passages in their articles and puts the dataset together: articles that a quote refers to as sources,
 * by id; passages by source and place; events in time order; topics and people in the editor's order. The outcome
 * depends on nothing but the arguments. All problems come at once.
 */
export function assembleDataset(
  story: Story,
  articles: readonly Article[],
  options: AssembleOptions,
): AssembledDataset {
  const { placed, problems: unproved } = placeQuotes(story, articles);
  const quotes = story.events.flatMap(quotesOf);
  const inOrder = [...placed.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const topicOrder = story.topics.map((topic) => topic.id.value);
  const merged = mergePassages(story.file, placed.values(), topicOrder, options.digest);
  const problems = [
    ...checkReferences(story, articles, options.unreadable ?? new Set()),
    ...checkDates(story),
    ...unproved,
    ...merged.problems,
    ...articles.flatMap((article) => {
      const passages = inOrder.filter((placement) => placement.article === article);
      const named = quotes.filter((quote) => quote.source.value === article.id);
      return checkSpeech(story.file, article, passages, named.length === passages.length);
    }),
  ];
  if (hasErrors(problems)) return { problems };

  const quoted = new Set(merged.passages.map((passage) => passage.source));
  const sources = articles
    .filter((article) => quoted.has(article.id))
    .toSorted((a, b) => compareCodeUnits(a.id, b.id));
  const records = toQuotes(merged.passages, sources, story);
  const file = toFile(story, sources, records, merged, options.digest);
  problems.push(...checkShare(sources, records), ...proveAgain(file, sources, story));
  return hasErrors(problems) ? { problems } : { file, problems };
}

function toFile(
  story: Story,
  sources: readonly Article[],
  quotes: QuoteFile[],
  merged: MergedPassages,
  digest: Digest,
): DatasetFile {
  const events = inTimeOrder(
    story.events.map((event) => ({ date: event.date.value, id: event.id.value, event })),
  ).map(({ event }) => toEvent(event, merged.idByQuote));
  return {
    $schema: SCHEMA_ADDRESS,
    version: DATASET_VERSION,
    id: story.id,
    title: story.title.value,
    description: story.description?.value ?? '',
    language: story.language.value,
    topics: story.topics.map(({ id, label, description }) => ({
      id: id.value,
      label: label.value,
      ...(description && { description: description.value }),
    })),
    people: story.people.map(({ id, name, role }) => ({
      id: id.value,
      name: name.value,
      ...(role && { role: role.value }),
    })),
    sources: sources.map((article) => ({
      id: article.id,
      title: article.title.value,
      publisher: article.publisher.value,
      ...(article.author && { author: article.author.value }),
      ...(article.published && { published: article.published.value.edtf }),
      ...(article.url && { url: article.url.value }),
      ...(article.origin && { origin: article.origin.value }),
      language: languageOf(article, story),
      characters: article.text.length,
      sha256: digest(article.text),
    })),
    quotes,
    events,
    ...(story.changes.length > 0 && {
      changes: story.changes.map(({ date, note }) => ({ date: date.value.edtf, note: note.value })),
    }),
  };
}

function toQuotes(passages: readonly Passage[], sources: readonly Article[], story: Story): QuoteFile[] {
  const known = new Map(
    sources.map((article) => [article.id, { article, paragraphs: findParagraphs(article.text) }]),
  );
  return passages.flatMap((passage) => {
    const source = known.get(passage.source);
    if (source === undefined) return [];
    const { article, paragraphs } = source;
    const { prefix, suffix } = contextOf(article.text, passage, paragraphs, languageOf(article, story));
    return [
      {
        id: passage.id,
        source: passage.source,
        exact: passage.exact,
        prefix,
        suffix,
        start: passage.start,
        end: passage.end,
        ...(passage.speaker !== undefined && { speaker: passage.speaker }),
        ...(passage.said !== undefined && { said: passage.said }),
        topics: [...passage.topics],
      },
    ];
  });
}

function toEvent(event: StoryEvent, idByQuote: ReadonlyMap<StoryQuote, string>): EventFile {
  const idsOf = (quotes: readonly StoryQuote[]): string[] => [
    ...new Set(quotes.flatMap((quote) => idByQuote.get(quote) ?? [])),
  ];
  const { dateNote, summary, place, weight, image } = event;
  return {
    id: event.id.value,
    date: event.date.value.edtf,
    ...(dateNote && { dateNote: dateNote.value }),
    title: event.title.value,
    ...(summary && { summary: summary.value }),
    ...(place && {
      place: {
        name: place.name.value,
        ...(place.latitude && { latitude: place.latitude.value }),
        ...(place.longitude && { longitude: place.longitude.value }),
      },
    }),
    topics: event.topics.map((topic) => topic.value),
    ...(event.people.length > 0 && { people: event.people.map((person) => person.value) }),
    ...(event.quotes.length > 0 && { quotes: idsOf(event.quotes) }),
    ...(event.otherDates.length > 0 && {
      otherDates: event.otherDates.map((other) => ({
        date: other.date.value.edtf,
        quotes: idsOf(other.quotes),
      })),
    }),
    ...(weight && { weight: weight.value }),
    ...(image && {
      image: {
        url: image.url.value,
        alt: image.alt.value,
        ...(image.credit && { credit: image.credit.value }),
      },
    }),
  };
}

function languageOf(article: Article, story: Story): string {
  return (article.language ?? story.language).value;
}

/**
 * The last guard before anything is written: every quote compared with its article once more, by the very rule that is
 * promised, and the whole file put before the readers' own check. Neither can fail unless this program is at fault.
 */
function proveAgain(file: DatasetFile, sources: readonly Article[], story: Story): Problem[] {
  const texts = new Map(sources.map((article) => [article.id, article.text]));
  const atTop = (message: string, severity: Problem['severity']): Problem => ({
    file: story.file,
    line: 1,
    column: 1,
    message,
    severity,
  });
  const unproved = (file.quotes ?? []).filter((quote) => {
    const text = texts.get(quote.source);
    return (
      text?.slice(quote.start, quote.end) !== quote.exact ||
      !text.slice(0, quote.start).endsWith(quote.prefix) ||
      !text.startsWith(quote.suffix, quote.end)
    );
  });
  return [
    ...unproved.map((quote) =>
      atTop(
        `the passage ${quote.id} differs from its article after all; report this as a fault of Sourceline`,
        'error',
      ),
    ),
    // Its warnings are about what was checked here, with better places.
    ...checkDataset(file)
      .filter((issue) => issue.severity === 'error')
      .map((issue) => atTop(`the dataset would be wrong at ${issue.path}: ${issue.message}`, 'error')),
  ];
}
