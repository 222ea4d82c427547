import { useEffect } from 'react';
import type { RefObject } from 'react';

const FOCUSABLE = 'button, a[href], input, summary, [tabindex="0"]';
/** A heading that code may focus: where reading goes on. */
const HEADING = ':is(h1, h2, h3)[tabindex="-1"]';
/** What holds things of one kind: where one vanishes, its neighbour is the next best place. */
const GROUP = 'fieldset, ul, ol';

interface Place {
  readonly element: Element;
  /** What it stood in, from the nearest outwards. */
  readonly around: readonly Element[];
  /** Which of its group's controls it was, from 0. */
  readonly index: number;
}

/**
 * Keeps a reader by keyboard or screen reader from being thrown to the top of the page when the focused control vanishes
 * (a removed filter, a closed panel, another view): focus goes to the neighbour in its group, else to the heading or the
 * first control of the nearest part that is still there. Focus that was given away on purpose stays away.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = root.current;
    if (!node) return undefined;
    let last: Place | null = null;
    let frame = 0;
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element) last = placeOf(event.target, node);
    };
    const onBlur = (event: FocusEvent) => {
      const left = event.target;
      // Browsers differ in whether they tell of a blur when the element itself is taken away.
      queueMicrotask(() => {
        if (left instanceof Element && left.isConnected && last?.element === left) last = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.element.isConnected) return;
      cancelAnimationFrame(frame);
      // Whoever took the element away may have a better place for the focus, and comes first.
      frame = requestAnimationFrame(() => {
        if (last === null || last.element.isConnected) return;
        const lost = last;
        last = null;
        if (document.activeElement === null || document.activeElement === document.body) {
          nextBest(lost, node)?.focus();
        }
      });
    });
    node.addEventListener('focusin', onFocus);
    node.addEventListener('focusout', onBlur);
    observer.observe(node, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      node.removeEventListener('focusin', onFocus);
      node.removeEventListener('focusout', onBlur);
    };
  }, [root]);
}

function placeOf(element: Element, root: Element): Place {
  const around: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    around.push(at);
    if (at === root) break;
  }
  const group = around.find((one) => one.matches(GROUP));
  return { element, around, index: group ? controlsOf(group).findIndex((one) => one === element) : -1 };
}

function nextBest({ around, index }: Place, root: Element): HTMLElement | null {
  const group = around.find((one) => one.matches(GROUP));
  if (group?.isConnected && index >= 0) {
    const controls = controlsOf(group);
    const neighbour = controls[Math.min(index, controls.length - 1)];
    if (neighbour) return neighbour;
  }
  for (const part of around) {
    if (!part.isConnected) continue;
    const heading = part === root ? null : part.querySelector<HTMLElement>(HEADING);
    const found = heading ?? controlsOf(part)[0];
    if (found) return found;
  }
  return null;
}

/** The controls that Tab reaches, in order; no search field, which would call up a phone's keyboard. */
function controlsOf(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled, [type="search"]') &&
      (typeof one.checkVisibility !== 'function' || one.checkVisibility()),
  );
}
