import { relate } from '../events/date-relation.ts';
import type { DraftEvent } from '../model.ts';
import { passageMark, type DraftedEvent, type DraftedRecord } from './drafted-record.ts';
import type { ItemPassage } from './draft-passages.ts';

/** An event of a draft with its passages as they would be written, and their marks. */
export interface Proposal {
  readonly event: DraftEvent;
  readonly passages: readonly ItemPassage[];
  readonly marks: readonly string[];
}

/** An event that the story has, with where its passages stand. */
export interface StoredEvent {
  readonly id: string;
  /** In EDTF, as the editor wrote it. */
  readonly date: string;
  readonly places: readonly { readonly article: string; readonly start: number; readonly end: number }[];
}

/** Less than this in common is another event. */
const LEAST_IN_COMMON = 0.5;

export function proposalOf(event: DraftEvent, passages: readonly ItemPassage[]): Proposal {
  return {
    event,
    passages,
    marks: passages.map(({ article, selector }) => passageMark(article, selector.exact)),
  };
}

/**
 * Which of the events proposed before each of these is: the one with the most passages in common, the same date and id counting too; each at
 * most once. Linear in the passages.
 */
export function matchRecord(
  proposals: readonly Proposal[],
  record: DraftedRecord,
): Map<Proposal, DraftedEvent> {
  const byMark = new Map<string, DraftedEvent[]>();
  for (const drafted of record.events) {
    for (const mark of drafted.passages) byMark.set(mark, [...(byMark.get(mark) ?? []), drafted]);
  }
  const byId = new Map(record.events.map((drafted) => [drafted.id, drafted]));
  const pairs: { readonly proposal: Proposal; readonly drafted: DraftedEvent; readonly score: number }[] = [];
  for (const proposal of proposals) {
    const own = new Set(proposal.marks);
    const candidates = new Set(proposal.marks.flatMap((mark) => byMark.get(mark) ?? []));
    const namesake = byId.get(proposal.event.id);
    if (namesake) candidates.add(namesake);
    for (const drafted of candidates) {
      const shared = drafted.passages.filter((mark) => own.has(mark)).length;
      const fewer = Math.max(1, Math.min(own.size, drafted.passages.length));
      const score =
        shared / fewer +
        (drafted.date === proposal.event.date ? 0.5 : 0) +
        (drafted.id === proposal.event.id ? 0.5 : 0);
      if (score > LEAST_IN_COMMON) pairs.push({ proposal, drafted, score });
    }
  }
  const matches = new Map<Proposal, DraftedEvent>();
  const taken = new Set<DraftedEvent>();
  for (const { proposal, drafted } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (matches.has(proposal) || taken.has(drafted)) continue;
    matches.set(proposal, drafted);
    taken.add(drafted);
  }
  return matches;
}

/** The event of the story, among some, that is told by the same passages at a date that fits; undefined where there is none. */
export function sameInStory(proposal: Proposal, stored: readonly StoredEvent[]): StoredEvent | undefined {
  let best: StoredEvent | undefined;
  let most = 0;
  for (const candidate of stored) {
    const { date } = proposal.event;
    if (date !== null && relate(date, candidate.date) === 'apart') continue;
    const shared = proposal.passages.filter((passage) => touches(passage, candidate.places)).length;
    const isFirst = proposal.passages[0] !== undefined && touches(proposal.passages[0], candidate.places);
    const score = shared + (isFirst ? 1 : 0) + (date === candidate.date ? 1 : 0);
    if (shared > 0 && (isFirst || shared * 2 >= proposal.passages.length) && score > most)
      [best, most] = [candidate, score];
  }
  return best;
}

/** Whether a passage lies over one of some places. */
export function touches(passage: ItemPassage, places: StoredEvent['places']): boolean {
  return places.some(
    ({ article, start, end }) => article === passage.article && start < passage.end && passage.start < end,
  );
}
