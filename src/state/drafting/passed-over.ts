import { readEdtfOrNull } from '../../dataset/edtf.ts';
import type { DraftPlace, LeftOut } from '../../ingest/draft/model.ts';
import { sentencesIn } from '../../ingest/draft/sentences.ts';
import { findQuotations } from '../../ingest/find-quotations.ts';
import { findParagraphs, spanAt } from '../../ingest/paragraphs.ts';
import type { Span } from '../../ingest/span.ts';
import { isAnchored } from './anchored.ts';
import type { DraftedEvent, Drafting } from './drafting.ts';
import { isSamePlace, passagesOf } from './drafting.ts';
import { newEvent } from './new-passage.ts';

/** What the machine found and did not propose, in its order, but for what stands in an event by now. */
export function passedOverIn({
  events,
  passedOver,
}: Pick<Drafting, 'events' | 'passedOver'>): readonly LeftOut[] {
  const told = new Map<string, Span[]>();
  for (const passage of events.flatMap(passagesOf)) {
    const inArticle = told.get(passage.article);
    if (inArticle) inArticle.push(passage);
    else told.set(passage.article, [passage]);
  }
  return passedOver.filter(
    ({ article, start, end }) =>
      told.get(article)?.some((passage) => passage.start <= start && end <= passage.end) !== true,
  );
}

/** The words by which an editor sees what was passed over: a date says nothing without its sentence. */
export function passageOfPassedOver(drafting: Pick<Drafting, 'articles'>, one: LeftOut): DraftPlace {
  const { article, start, end } = one;
  const text = drafting.articles.find(({ id }) => id === article)?.text;
  if (one.what !== 'date' || text === undefined) return { article, start, end };
  const paragraph = spanAt(findParagraphs(text), start);
  const sentence =
    paragraph && sentencesIn(text, paragraph).find((within) => within.start <= start && end <= within.end);
  if (sentence === undefined) return { article, start, end };
  // Of a sentence in quotation marks its words: a build takes no passage with its marks.
  const said = findQuotations(text).find(
    (quotation) => quotation.start === sentence.start + 1 && quotation.end === sentence.end - 1,
  );
  const place = { article, ...(said ? { start: said.start, end: said.end } : sentence) };
  return isAnchored(drafting, place) ? place : { article, start, end };
}

/** What was passed over, as an event that an editor makes of it: of a date, with that date. */
export function eventOfPassedOver(drafting: Drafting, one: LeftOut): DraftedEvent {
  const made = newEvent(drafting, passageOfPassedOver(drafting, one));
  const { article, start, end } = one;
  const date = drafting.dates.find((found) => isSamePlace(found, one))?.value ?? null;
  return one.what === 'date' && date !== null && readEdtfOrNull(date) !== null
    ? { ...made, date, dateEvidence: [{ article, start, end }] }
    : made;
}
