import { isolated } from '../../base/text-direction.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { Filter } from '../../timeline/model.ts';
import type { Messages } from '../messages/en.ts';
import { sourceName } from '../source/source-name.ts';

/** More names than this are a number to a reader. */
const MAX_NAMES = 12;

/**
 * What a filter asks for in words, a phrase for each part: "all of these topics: Taiwan, Trade", "Speaker: Xi". None where
 * it asks for nothing. Names from the dataset are isolated, so that they reorder nothing around them.
 */
export function filterWords(dataset: Dataset, filter: Filter, messages: Messages): string[] {
  const { print, filters, chart } = messages;
  const topic = (id: string) => isolated(dataset.topicById.get(id)?.label ?? id);
  const list = (names: readonly string[]) => {
    const more = names.length - MAX_NAMES;
    return [...names.slice(0, MAX_NAMES), ...(more > 0 ? [chart.more(more)] : [])].join(messages.text.comma);
  };
  const phrases: string[] = [];
  const topics = filter.topics.map(topic);
  if (topics.length === 1) phrases.push(print.oneTopic(list(topics)));
  else if (topics.length > 1)
    phrases.push((filter.match === 'all' ? print.allOf : print.anyOf)(list(topics)));
  if (filter.without.length > 0) phrases.push(print.without(list(filter.without.map(topic))));
  if (filter.people.length > 0) {
    const names = filter.people.map((id) => isolated(dataset.personById.get(id)?.name ?? id));
    phrases.push(filters.speaker(list(names)));
  }
  if (filter.sources.length > 0) {
    const names = filter.sources.map((id) => {
      const source = dataset.sourceById.get(id);
      return isolated(source ? sourceName(source) : id);
    });
    phrases.push(filters.source(list(names)));
  }
  if (filter.minSources > 1) phrases.push(filters.atLeast(filter.minSources));
  if (filter.q.trim() !== '') phrases.push(print.search(isolated(filter.q.trim())));
  return phrases;
}
