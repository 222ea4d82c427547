import { useEffect, useMemo, useRef } from 'react';
import type { Change } from '../../../state/drafting/change.ts';
import { dateAnew } from '../../../state/drafting/date-anew.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { topicTerms } from '../../../state/drafting/topic-terms.ts';
import type { Drafter } from '../engine/drafter.ts';
import type { Editing } from './editing.ts';

/**
 * Has the articles drafted again where somebody tells when one was published: "on Thursday" is a date from then on. What that changes is a
 * step of its own, which can be taken back.
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
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const isAsked = useRef<string | null>(null);
  useEffect(() => {
    const article = isAsked.current;
    isAsked.current = null;
    if (article === null || !drafting.articles.some(({ id, published }) => id === article && published))
      return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const draft = async () => {
      try {
        const wish = { offered: [], earlier: drafting.articles, topics: topicTerms(drafting) };
        const again = await drafter.draft(wish, () => {}, controller.signal);
        if (controller.signal.aborted || again.draft === null) return;
        const change = dateAnew(now.current.drafting, again.draft, again.proposed, article);
        if (change === null) return;
        editing.settle();
        editing.act(change);
        now.current.onDated();
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
        if (change.is === 'correctArticle' && change.published !== undefined)
          isAsked.current = change.article;
        editing.act(change);
      },
    }),
    [editing],
  );
}
