import { Document } from 'yaml';
import type { Article } from './article.ts';
import type { Story, StoryEvent, StoryQuote } from './story.ts';
import type { Located } from './yaml-fields.ts';

/** How wide `story.yaml` gets before long texts go on in the next line. */
const LINE_WIDTH = 110;

/**
 * Writes a story as the `story.yaml` that `readStory` reads as the same story. Fields that say nothing are left out.
 *
 *     id: lima
 *     title: Leaders meet
 *     …
 */
export function writeStory(story: Story): string {
  const parts = [
    yamlOf({
      id: story.id,
      title: story.title.value,
      ...textOf('description', story.description),
      language: story.language.value,
    }),
    listOf(
      'topics',
      story.topics.map(({ id, label, description, terms }) => ({
        id: id.value,
        label: label.value,
        ...textOf('description', description),
        ...idsOf('terms', terms),
      })),
    ),
    listOf(
      'people',
      story.people.map(({ id, name, role }) => ({
        id: id.value,
        name: name.value,
        ...textOf('role', role),
      })),
    ),
    // An empty list is written too: a story has events, even if none yet.
    yamlOf({ events: story.events.map(eventOf) }),
    listOf(
      'changes',
      story.changes.map(({ date, note }) => ({ date: date.value.edtf, note: note.value })),
    ),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** Writes an article as the file of `articles/` that `readArticle` reads as the same article. */
export function writeArticle(article: Article): string {
  const matter = yamlOf({
    title: article.title.value,
    publisher: article.publisher.value,
    ...textOf('author', article.author),
    ...(article.published && { published: article.published.value.edtf }),
    ...textOf('url', article.url),
    ...textOf('origin', article.origin),
    ...textOf('language', article.language),
  });
  return `---\n${matter}---\n\n${article.text}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function eventOf(event: StoryEvent): Fields {
  const { place, image, weight } = event;
  return {
    id: event.id.value,
    date: event.date.value.edtf,
    ...textOf('dateNote', event.dateNote),
    title: event.title.value,
    ...textOf('summary', event.summary),
    ...(place && {
      place: {
        name: place.name.value,
        ...(place.latitude && { latitude: place.latitude.value }),
        ...(place.longitude && { longitude: place.longitude.value }),
      },
    }),
    ...idsOf('topics', event.topics),
    ...idsOf('people', event.people),
    ...(weight && { weight: weight.value }),
    ...(image && {
      image: { url: image.url.value, alt: image.alt.value, ...textOf('credit', image.credit) },
    }),
    ...(event.quotes.length > 0 && { quotes: event.quotes.map(quoteOf) }),
    ...(event.otherDates.length > 0 && {
      otherDates: event.otherDates.map(({ date, quotes }) => ({
        date: date.value.edtf,
        quotes: quotes.map(quoteOf),
      })),
    }),
  };
}

function quoteOf(quote: StoryQuote): Fields {
  return {
    ...textOf('id', quote.id),
    source: quote.source.value,
    exact: quote.exact.value,
    ...textOf('prefix', quote.prefix),
    ...textOf('suffix', quote.suffix),
    ...textOf('speaker', quote.speaker),
    ...(quote.said && { said: quote.said.value.edtf }),
    ...idsOf('topics', quote.topics),
  };
}

function textOf(name: string, field: Located<string> | undefined): Fields {
  return field ? { [name]: field.value } : {};
}

function idsOf(name: string, ids: readonly Located<string>[]): Fields {
  return ids.length > 0 ? { [name]: ids.map(({ value }) => value) } : {};
}

function listOf(name: string, list: readonly Fields[]): string {
  return list.length > 0 ? yamlOf({ [name]: list }) : '';
}

function yamlOf(value: Fields): string {
  // No anchors: aliases are not read back.
  return new Document(value, { aliasDuplicateObjects: false }).toString({ lineWidth: LINE_WIDTH });
}
