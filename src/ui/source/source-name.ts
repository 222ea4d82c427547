import type { Source } from '../../dataset/model.ts';

/** What a source is called in a line of credit: its publisher, or its title where no publisher is stated. */
export function sourceName(source: Source): string {
  return source.publisher.trim() === '' ? source.title : source.publisher;
}
