import { useEffect, useRef, useState } from 'react';
import type { DraftArticle, TopicTerms } from '../../../ingest/draft/model.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import type { Drafter, DraftingProgress } from '../engine/drafter.ts';
import type { Drafted, Refused } from '../engine/drafting-messages.ts';
import { openStory } from '../save/story-zip.ts';
import { kindOf, refusalOf } from './offer.ts';
import type { Refusal, Waiting } from './offer.ts';

/** A file that was not taken, and why: before it was read, or by what read it. */
export interface NotTaken {
  readonly name: string;
  readonly why: Refusal | 'zip' | 'zip-alone' | Refused;
}

/** What a reader must hear of articles that were taken in: what of them was not, and what was given twice. */
export interface IntakeNews {
  readonly notTaken: readonly NotTaken[];
  /** Names of files. */
  readonly repeated: readonly string[];
}

/** What is to be told of a draft; null where all went well. */
export function newsOf({ refused, repeated }: Drafted): IntakeNews | null {
  if (refused.length === 0 && repeated.length === 0) return null;
  return { notTaken: refused.map((one) => ({ name: one.name, why: one })), repeated };
}

/** Where the taking in of articles stands. */
export interface Intake {
  readonly waiting: readonly Waiting[];
  readonly notTaken: readonly NotTaken[];
  /** How far the draft is; null while none is made. */
  readonly progress: DraftingProgress | null;
  readonly hasFailed: boolean;
  readonly offerFiles: (files: readonly File[]) => Promise<void>;
  readonly offerText: (name: string, text: string, published: string | null) => void;
  readonly remove: (key: number) => void;
  readonly make: () => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Takes articles in and has them drafted.
 *
 * @param earlier What was drafted before, and the topics that are looked for first.
 */
export function useIntake(given: {
  readonly drafter: Drafter;
  readonly earlier: readonly DraftArticle[];
  readonly topics: readonly TopicTerms[];
  readonly onDrafted: (drafted: Drafted) => void;
  /** A story that was saved before; without it none is opened. */
  readonly onOpened?: ((drafting: Drafting) => void) | undefined;
}): Intake {
  const { drafter, earlier, topics, onDrafted, onOpened } = given;
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [notTaken, setNotTaken] = useState<readonly NotTaken[]>([]);
  const [progress, setProgress] = useState<DraftingProgress | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const nextKey = useRef(0);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => drafter.warm(), [drafter]);
  const add = (offered: readonly Omit<Waiting, 'key'>[]) => {
    const keyed = offered.map((one) => {
      nextKey.current += 1;
      return { ...one, key: nextKey.current };
    });
    setWaiting((before) => [...before, ...keyed]);
  };

  return {
    waiting,
    notTaken,
    progress,
    hasFailed,
    offerFiles: async (files) => {
      const refused: NotTaken[] = [];
      const taken: Omit<Waiting, 'key'>[] = [];
      const story = files.find(({ name }) => kindOf(name) === 'story');
      if (story !== undefined && (files.length > 1 || onOpened === undefined || waiting.length > 0)) {
        refused.push({ name: story.name, why: 'zip-alone' });
      } else if (story !== undefined && refusalOf(story) === null) {
        const opened = openStory(story.name, new Uint8Array(await story.arrayBuffer()));
        if ('drafting' in opened) onOpened?.(opened.drafting);
        else if (opened.problems.length === 0) refused.push({ name: story.name, why: 'zip' });
        else refused.push({ name: story.name, why: { name: story.name, problems: opened.problems } });
      }
      for (const file of files.filter((one) => one !== story || refusalOf(one) !== null)) {
        const why = refusalOf(file);
        if (why !== null) refused.push({ name: file.name, why });
        else
          taken.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), published: null });
      }
      setNotTaken(refused);
      add(taken);
    },
    offerText: (name, text, published) => add([{ name, bytes: new TextEncoder().encode(text), published }]),
    remove: (key) => setWaiting((before) => before.filter((one) => one.key !== key)),
    make: async () => {
      const controller = new AbortController();
      running.current = controller;
      setFailed(false);
      setProgress({ done: 0, of: 0 });
      try {
        const offered = waiting.map(({ name, bytes, published }) => ({ name, bytes, published }));
        const drafted = await drafter.draft({ offered, earlier, topics }, setProgress, controller.signal);
        setNotTaken(drafted.refused.map((refused) => ({ name: refused.name, why: refused })));
        setWaiting([]);
        onDrafted(drafted);
      } catch (cause) {
        if (controller.signal.aborted) return;
        console.info('Sourceline: the articles could not be drafted.', cause);
        setFailed(true);
      } finally {
        setProgress(null);
      }
    },
    cancel: () => running.current?.abort(),
  };
}
