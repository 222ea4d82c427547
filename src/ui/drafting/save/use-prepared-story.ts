import { useEffect, useMemo, useState } from 'react';
import type { Assembler } from '../../../state/drafting/assemble-drafting.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import type { Extent } from '../../../state/drafting/to-story.ts';
import { painted } from '../../timing/painted.ts';
import type { Drafter } from '../engine/drafter.ts';
import { prepareBeside } from '../engine/prepare-beside.ts';
import { prepareStory } from './prepare-story.ts';
import type { PreparedStory } from './prepare-story.ts';

/** By what the files of a story are made. */
export interface Preparing {
  readonly assembler: Assembler;
  /** Whether the story is so large that its timeline is put together beside the page: its files then are, too. */
  readonly isLarge: boolean;
  readonly begin: Drafter['begin'];
}

/** The files of a story; null where they could not be made at all. */
type Outcome = PreparedStory | null;

interface Made {
  readonly drafting: Drafting;
  readonly extent: Extent;
  readonly story: Outcome;
}

/**
 * The files of a story, ready to be handed over; `making` while they are being made, by a thread, or by the page itself where there is none.
 * What was made once is kept.
 */
export function usePreparedStory(drafting: Drafting, extent: Extent, by: Preparing): Outcome | 'making' {
  const { assembler, isLarge, begin } = by;
  const [made, setMade] = useState<readonly Made[]>([]);
  const here = useMemo(
    () => (isLarge ? undefined : attempt(assembler, drafting, extent)),
    [assembler, drafting, extent, isLarge],
  );
  const kept = made.find((one) => one.drafting === drafting && one.extent === extent)?.story;
  const isWanted = isLarge && kept === undefined;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isOver = false;
    const keep = (story: Outcome) => setMade((before) => [...before, { drafting, extent, story }]);
    const makeHere = async () => {
      // So that what is being done is said before the page is busy with it.
      await painted();
      if (!isOver) keep(attempt(assembler, drafting, extent));
    };
    const thread = begin();
    const end =
      thread &&
      prepareBeside(thread, { drafting, extent }, keep, (why) => {
        console.info('Sourceline: a thread failed, so the files are made on the page itself.', why);
        void makeHere();
      });
    if (thread === null) void makeHere();
    return () => {
      isOver = true;
      end?.();
    };
  }, [isWanted, assembler, begin, drafting, extent]);
  if (!isLarge) return here ?? null;
  return kept === undefined ? 'making' : kept;
}

/** What can't be made costs the files and not the page. */
function attempt(assembler: Assembler, drafting: Drafting, extent: Extent): Outcome {
  try {
    return prepareStory(assembler, drafting, extent);
  } catch (cause) {
    console.info('Sourceline: the files of this story could not be made.', cause);
    return null;
  }
}
