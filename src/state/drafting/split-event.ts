import type { Change } from './change.ts';
import type { DraftedEvent, Drafting } from './drafting.ts';

/**
 * An event that is two: the passages that were chosen go to a new one, which has the date, the place and the topics of the first, until
 * somebody says better. Nothing is done where all were chosen or none.
 */
export function splitEvent(drafting: Drafting, change: Extract<Change, { is: 'split' }>): Drafting {
  const chosen = new Set(change.passages);
  const first = drafting.events.find(({ id }) => id === change.event);
  if (first === undefined || change.title.trim() === '') return drafting;
  if (drafting.events.some(({ id }) => id === change.as)) return drafting;
  const leaving = first.passages.filter(({ id }) => chosen.has(id));
  const staying = first.passages.filter(({ id }) => !chosen.has(id));
  if (leaving.length === 0 || staying.length === 0) return drafting;
  const { image: _image, ...rest } = first;
  const second: DraftedEvent = {
    ...rest,
    id: change.as,
    title: change.title,
    summary: '',
    passages: leaving,
    otherDates: [],
    why: '',
    confidence: 1,
  };
  return {
    ...drafting,
    events: drafting.events.flatMap((event) =>
      event === first ? [{ ...first, passages: staying }, second] : [event],
    ),
  };
}
