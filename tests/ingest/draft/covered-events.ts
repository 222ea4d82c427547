import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readEdtfOrNull } from '../../../src/dataset/edtf.ts';
import type { Draft, DraftEvent } from '../../../src/ingest/draft/model.ts';
import { readStory } from '../../../src/ingest/read-story.ts';
import type { Story, StoryEvent } from '../../../src/ingest/story.ts';

/** The first story, as its editor made it. */
export function firstStory(): Story {
  const path = fileURLToPath(new URL('../../../src/stories/biden-xi/story.yaml', import.meta.url));
  const { story, problems } = readStory({ path, bytes: readFileSync(path) }, 'biden-xi');
  if (story === undefined) throw new Error(JSON.stringify(problems));
  return story;
}

/**
 * For each event that an editor made the one of a draft that tells it: they have a passage in common, in part at least, and their dates can be the
 * same. Each of the draft's counts for one only (the largest matching there is, by augmenting paths); those that are left have none.
 */
export function coverEvents(story: Story, draft: Draft): Map<string, DraftEvent | undefined> {
  const candidates = story.events.map((wanted) =>
    draft.events.filter((event) => sharesPassage(wanted, event, draft) && mayBeSameDate(wanted, event)),
  );
  const takenBy = new Map<DraftEvent, number>();
  const findFor = (wanted: number, tried: Set<DraftEvent>): boolean =>
    (candidates[wanted] ?? []).some((event) => {
      if (tried.has(event)) return false;
      tried.add(event);
      const other = takenBy.get(event);
      if (other !== undefined && !findFor(other, tried)) return false;
      takenBy.set(event, wanted);
      return true;
    });
  for (const wanted of candidates.keys()) findFor(wanted, new Set());
  const byWanted = new Map([...takenBy].map(([event, wanted]) => [wanted, event]));
  return new Map(story.events.map(({ id }, wanted) => [id.value, byWanted.get(wanted)]));
}

function sharesPassage(wanted: StoryEvent, event: DraftEvent, draft: Draft): boolean {
  const own = [...event.evidence, ...draft.quotes.filter(({ id }) => event.quotes.includes(id))];
  return wanted.quotes.some(({ source: { value: source }, exact: { value: exact } }) => {
    const text = draft.articles.find(({ id }) => id === source)?.text ?? '';
    const start = text.indexOf(exact);
    if (start === -1) throw new Error(`no passage “${exact}” in ${source}`);
    return own.some(
      (place) => place.article === source && place.start < start + exact.length && start < place.end,
    );
  });
}

/** Whether two dates are the same; where the editor gives a stretch or a bound, whether they overlap, and nothing is left open that the editor bounds. */
function mayBeSameDate(wanted: StoryEvent, { date }: DraftEvent): boolean {
  const { edtf, interval: one } = wanted.date.value;
  if (/^[\d-]+$/u.test(edtf)) return date === edtf;
  const other = date === null ? null : (readEdtfOrNull(date)?.interval ?? null);
  if (other === null) return false;
  const isOpener =
    (other.start === -Infinity && one.start !== -Infinity) ||
    (other.end === Infinity && one.end !== Infinity);
  return one.start < other.end && other.start < one.end && !isOpener;
}
