import { useEffect, useMemo, useRef } from 'react';
import type { Change } from '../../../state/drafting/change.ts';
import { dateAnew } from '../../../state/drafting/date-anew.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { topicTerms } from '../../../state/drafting/topic-terms.ts';
import type { Drafter } from '../engine/drafter.ts';
import type { Editing } from './editing.ts';

/**
 * Has the articles drafted again where somebody tells when one was published: "on Thursday" is a date from then on. What that changes is a
 * step of its own, which can be taken back. A date that is told meanwhile begins the draft anew, for both; one that is taken back
 * meanwhile changes nothing.
 *
 * @param onDated Told when dates have changed.
 */
export function useDateAnew(
  drafting: Drafting,
  editing: Editing,
  drafter: Drafter,
  onDated: () => void,
): Editing {
  const now = useRef({ drafting, onDated });
  useEffect(() => {
    now.current = { drafting, onDated };
  });
  /** Articles of which it was told, and that have not been dated since. */
  const told = useRef(new Set<string>());
  const isTold = useRef(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (!isTold.current) return;
    isTold.current = false;
    running.current?.abort();
    const days = new Map([...told.current].map((id) => [id, publishedOf(drafting, id)]));
    const controller = new AbortController();
    running.current = controller;
    const draft = async () => {
      try {
        const wish = { offered: [], earlier: drafting.articles, topics: topicTerms(drafting) };
        const again = await drafter.draft(wish, () => {}, controller.signal);
        const found = again.draft;
        if (controller.signal.aborted || found === null) return;
        told.current.clear();
        const { drafting: story, onDated: tell } = now.current;
        const changes = Array.from(days).flatMap(([id, day]) =>
          day !== undefined && publishedOf(story, id) === day
            ? dateAnew(story, found, again.proposed, id)
            : [],
        );
        if (changes.length === 0) return;
        editing.act({ is: 'together', changes });
        tell();
      } catch (cause) {
        // The date of publication stands all the same; events can be dated by hand.
        if (!controller.signal.aborted)
          console.info('Sourceline: the article could not be dated anew.', cause);
      }
    };
    void draft();
  }, [drafting, drafter, editing]);
  return useMemo(
    () => ({
      ...editing,
      act: (change: Change) => {
        if (change.is === 'correctArticle' && change.published !== undefined) {
          told.current.add(change.article);
          isTold.current = true;
        }
        editing.act(change);
      },
    }),
    [editing],
  );
}

function publishedOf({ articles }: Drafting, id: string): string | undefined {
  return articles.find((article) => article.id === id)?.published?.value;
}
