import type { Draft, DraftArticle, TopicTerms } from '../../../ingest/draft/model.ts';
import type { DraftedRecord } from '../../../ingest/draft/story-file/drafted-record.ts';
import type { Problem } from '../../../ingest/problem.ts';
import type { AssembledDrafting } from '../../../state/drafting/assemble-drafting.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import type { Extent } from '../../../state/drafting/to-story.ts';
import type { PreparedStory } from '../save/prepare-story.ts';

/*
 * What the page and the thread that drafts say to each other; one that puts timelines together, or makes files, answers as often as it is
 * asked:
 *
 *     page      draft                                            assemble                        prepare
 *     thread  there     progress … progress   drafted (or failed)        assembled (or failed)          prepared (or failed)
 *
 * All of it stays in the reader's browser.
 */

/** A file, or what was pasted, as it came from the reader. */
export interface Offered {
  /** The file's name. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** When it was published, in EDTF; null where only the article itself may say. */
  readonly published: string | null;
}

export type ToDrafter = {
  readonly type: 'draft';
  readonly offered: readonly Offered[];
  /** What was read before, and is drafted anew together with what is offered. */
  readonly earlier: readonly DraftArticle[];
  /** The topics to look for before all others. */
  readonly topics: readonly TopicTerms[];
};

/** Asks for the timeline of a story as it now is. */
export interface ToAssemble {
  readonly type: 'assemble';
  readonly drafting: Drafting;
}

/** Asks for the files of a story. */
export interface ToPrepare {
  readonly type: 'prepare';
  readonly drafting: Drafting;
  readonly extent: Extent;
}

/** All that a thread may be asked for. */
export type Asked = ToDrafter | ToAssemble | ToPrepare;

/** Something that was offered and could not be read, and what was found wrong with it. */
export interface Refused {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** The draft of all articles, none where none could be read; and what could not. */
export interface Drafted {
  readonly draft: Draft | null;
  /** What it proposes, in short. */
  readonly proposed: DraftedRecord;
  /** Those of the articles that were just offered. */
  readonly added: readonly DraftArticle[];
  readonly refused: readonly Refused[];
  /** Names of those whose text was there already. */
  readonly repeated: readonly string[];
}

export type FromDrafter =
  /** The thread's script runs: from now on it takes what it is given. */
  | { readonly type: 'there' }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'drafted'; readonly drafted: Drafted }
  | { readonly type: 'assembled'; readonly assembled: AssembledDrafting }
  | { readonly type: 'prepared'; readonly prepared: PreparedStory }
  | { readonly type: 'failed'; readonly why: string };

/** A thread that runs `drafter.worker.ts`. */
export interface DrafterThread {
  readonly post: (message: Asked) => void;
  readonly terminate: () => void;
  /** Hears what the thread says; to be set by whoever listens. */
  heard: (message: FromDrafter) => void;
  /** Hears that its script didn't come, or what it failed of. */
  failed: (why: string) => void;
}
