import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset, Passage } from '../../dataset/model.ts';
import type { Messages } from '../messages/en.ts';

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
  given: { readonly locale: string; readonly link: string; readonly messages: Messages },
): string {
  const { locale, link, messages } = given;
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
    source?.url ?? link,
  ];
  return `${quoted(passage.exact)} — ${credit.filter((part) => part !== '').join(', ')}`;
}
