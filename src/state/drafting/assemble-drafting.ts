import { PassageFinder } from '../../ingest/anchor-passage.ts';
import { assembleDataset } from '../../ingest/assemble-dataset.ts';
import type { DatasetFile } from '../../dataset/schema.ts';
import type { Digest } from '../../ingest/merge-passages.ts';
import type { DraftArticle, StoryFolderFile } from '../../ingest/draft/model.ts';
import type { Problem } from '../../ingest/problem.ts';
import type { Drafting } from './drafting.ts';
import { storyFolder } from './story-folder.ts';
import { storyOf } from './to-story.ts';
import type { Extent, FindIn, Hindrance } from './to-story.ts';

/** What a build would say of an event. */
export interface EventFault {
  readonly event: string;
  /** As the build says it, in English: `what is wrong; what to do`. */
  readonly message: string;
}

/** The timeline of a drafted story; null where something that belongs to no event stands in its way. */
export interface AssembledDrafting {
  readonly file: DatasetFile | null;
  readonly hindrances: readonly Hindrance[];
  /** Why events were left out that have a date. */
  readonly faults: readonly EventFault[];
  /** What is wrong with the story as a whole or with an article. */
  readonly problems: readonly Problem[];
}

/** Turns drafted stories into datasets, by the code that builds story folders. */
export interface Assembler {
  readonly assemble: (drafting: Drafting, extent: Extent) => AssembledDrafting;
  /**
   * The story's folder, as a build takes it.
   *
   * @param assembled What `assemble` made of the same story: what it found fault with isn't in the folder.
   */
  readonly folder: (
    drafting: Drafting,
    extent: Extent,
    assembled: Pick<AssembledDrafting, 'faults'>,
  ) => readonly StoryFolderFile[];
}

/** What was wrong is left out and the rest tried again, so often; each time at least one event goes. */
const ATTEMPTS = 4;

/**
 * Makes what assembles one story again and again while it is edited: what it works out of an article's text is kept, the digests too.
 * One event that a build would refuse costs that event and not the timeline.
 */
export function makeAssembler(digest: Digest): Assembler {
  const finders = new Map<string, PassageFinder>();
  const digests = new Map<string, string>();
  const findIn: FindIn = ({ text }: DraftArticle) => {
    const finder = finders.get(text) ?? new PassageFinder(text);
    finders.set(text, finder);
    return finder;
  };
  const keptDigest: Digest = (text) => {
    const kept = digests.get(text) ?? digest(text);
    digests.set(text, kept);
    return kept;
  };
  return {
    assemble: (drafting, extent) => {
      const faults: EventFault[] = [];
      let { events: left } = drafting;
      let hindrances: readonly Hindrance[] = [];
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const {
          story,
          articles,
          events,
          hindrances: found,
        } = storyOf({ ...drafting, events: left }, extent, findIn);
        hindrances = found;
        const { file, problems } = assembleDataset(story, articles, { digest: keptDigest });
        if (file !== undefined) return { file, hindrances, faults, problems: [] };
        const errors = problems.filter(({ severity }) => severity === 'error');
        const refused = new Map(
          errors.flatMap((problem) => {
            const event = problem.file === story.file ? events[problem.line - 1] : undefined;
            return event === undefined ? [] : [[event.id, problem.message] as const];
          }),
        );
        if (refused.size === 0) return { file: null, hindrances, faults, problems: errors };
        for (const [event, message] of refused) faults.push({ event, message });
        left = left.filter(({ id }) => !refused.has(id));
      }
      return { file: null, hindrances, faults, problems: [] };
    },
    folder: (drafting, extent, { faults }) => {
      const refused = new Set(faults.map(({ event }) => event));
      const events = drafting.events.filter(({ id }) => !refused.has(id));
      return storyFolder(storyOf({ ...drafting, events }, extent, findIn), drafting.proposed);
    },
  };
}
