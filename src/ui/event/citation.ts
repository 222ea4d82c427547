import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset, Passage } from '../../dataset/model.ts';
import type { Messages } from '../messages/en.ts';

/** In whose words a citation is written. */
interface Style {
  readonly locale: string;
  readonly messages: Messages;
}

/**
 * A passage as one cites it, in plain text: “words” — speaker, “title”, publisher, date, link. What is not known is
 * left out, except who spoke; the words are the article's own characters. `link` stands in where the article has no address.
 *
 * @example
 * citation(dataset, passage, { locale: 'en', link, messages });
 * // “We expect this will be their last meeting as presidents” — Senior US administration official,
 * // “US, Chinese leaders to tackle …”, Caliber.Az, 14 November 2024, https://caliber.az/…   (in one line)
 */
export function citation(
  dataset: Dataset,
  passage: Passage,
  given: Style & { readonly link: string },
): string {
  const url = dataset.sourceById.get(passage.source)?.url ?? given.link;
  return `${creditedWords(dataset, passage, given)}, ${url}`;
}

/** A citation without its link, for a message that carries the link beside its text. */
export function creditedWords(dataset: Dataset, passage: Passage, { locale, messages }: Style): string {
  const quoted = (words: string) => `${messages.event.openQuote}${words}${messages.event.closeQuote}`;
  const source = dataset.sourceById.get(passage.source);
  const speaker =
    passage.speaker === undefined
      ? ''
      : (dataset.personById.get(passage.speaker)?.name ?? messages.event.speakerNotStated);
  const credit = [
    speaker,
    source === undefined ? messages.event.sourceNotAvailable : source.title && quoted(source.title),
    source?.publisher ?? '',
    source?.published === undefined ? '' : formatDate(source.published, locale, 'long'),
  ].filter((part) => part !== '');
  const words = quoted(passage.exact);
  return credit.length === 0 ? words : `${words} — ${credit.join(', ')}`;
}
