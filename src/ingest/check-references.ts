import { safeLink } from '../base/safe-link.ts';
import type { Article } from './article.ts';
import { suggestion } from './did-you-mean.ts';
import type { Place, Problem, Severity } from './problem.ts';
import { quotesOf, type Story } from './story.ts';
import type { Located } from './yaml-fields.ts';

/**
 * Whether what the story refers to by id is there, once, and whether what is there is referred to: errors for what is
 * missing or doubled, warnings for topics, people and articles that nothing uses. Addresses must be web addresses.
 * `unreadable` articles are there, whatever is wrong with them.
 */
export function checkReferences(
  story: Story,
  articles: readonly Article[],
  unreadable: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, at: Place, message: string, severity: Severity = 'error'): void => {
    problems.push({ file, line: at.line, column: at.column, message, severity });
  };
  const inStory = (at: Place, message: string, severity: Severity = 'error'): void => {
    report(story.file, at, message, severity);
  };

  const topics = uniqueIds(story.topics, 'topic', inStory);
  const people = uniqueIds(story.people, 'person', inStory);
  uniqueIds(story.events, 'event', inStory);
  const start = { line: 1, column: 1 };
  const sources = new Map([...articles.map((article) => article.id), ...unreadable].map((id) => [id, start]));
  const used = new Set<string>();
  const refer = (
    kind: string,
    known: ReadonlyMap<string, Place>,
    id: Located<string>,
    otherwise: string,
  ): void => {
    used.add(`${kind} ${id.value}`);
    if (known.has(id.value)) return;
    inStory(id, `there is no ${kind} "${id.value}"; ${suggestion(id.value, known.keys(), otherwise)}`);
  };
  for (const event of story.events) {
    for (const id of event.topics) refer('topic', topics, id, 'add it to "topics" at the top');
    for (const id of event.people) refer('person', people, id, 'add them to "people" at the top');
    for (const quote of quotesOf(event)) {
      refer('article', sources, quote.source, `put it into articles/${quote.source.value}.md`);
      if (quote.speaker) refer('person', people, quote.speaker, 'add them to "people" at the top');
      for (const id of quote.topics) refer('topic', topics, id, 'add it to "topics" at the top');
    }
    if (event.image && !isPicture(event.image.url.value)) inStory(event.image.url, ADDRESS_RULE);
  }
  const unused = (kind: string, known: ReadonlyMap<string, Place>): void => {
    for (const [id, place] of known) {
      if (used.has(`${kind} ${id}`)) continue;
      inStory(place, `nothing refers to the ${kind} "${id}"; remove it, or give it to an event`, 'warning');
    }
  };
  unused('topic', topics);
  unused('person', people);
  const byId = new Map<string, Article>();
  const byText = new Map<string, Article>();
  for (const article of articles) {
    if (!used.has(`article ${article.id}`)) {
      report(
        article.file,
        article.title,
        'no event quotes this article; quote it, or remove the file',
        'warning',
      );
    }
    if (article.url && !isWebAddress(article.url.value)) report(article.file, article.url, ADDRESS_RULE);
    const namesake = byId.get(article.id);
    byId.set(article.id, article);
    if (namesake) {
      // Two names that look the same, one with composed letters and one with decomposed.
      report(article.file, article.title, `${namesake.file} has the same id; rename one of the two files`);
    }
    const twin = byText.get(article.text);
    byText.set(article.text, article);
    if (twin) {
      report(
        article.file,
        article.title,
        `the same text stands in ${twin.file}; keep one of the two`,
        'warning',
      );
    }
  }
  return problems;
}

const ADDRESS_RULE = 'this is no web address; write one that begins with https:// or http://';

function isWebAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text) && safeLink(text) !== null;
}

/** A picture may also lie beside the dataset; any base shows whether its address can be read. */
function isPicture(text: string): boolean {
  const link = safeLink(text, 'https://dataset.invalid/');
  return link !== null && !link.href.startsWith('mailto:');
}

function uniqueIds(
  records: readonly { readonly id: Located<string> }[],
  kind: string,
  report: (at: Place, message: string) => void,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { id } of records) {
    // An id that is missing was reported where it was read.
    if (id.value === '') continue;
    const first = places.get(id.value);
    if (first)
      report(id, `the ${kind} "${id.value}" is already at line ${first.line}; give this one another id`);
    else places.set(id.value, id);
  }
  return places;
}
