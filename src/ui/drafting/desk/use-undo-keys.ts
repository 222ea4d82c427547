import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Ctrl+Z takes back and Ctrl+Shift+Z or Ctrl+Y does again (⌘ on a Mac), in fields too: what is typed there is in the story at once. */
export function useUndoKeys(
  root: RefObject<HTMLElement | null>,
  { undo, redo }: { readonly undo: () => void; readonly redo: () => void },
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !root.current) return;
      // In a dialog other things are typed, which are not in the story.
      const { target } = event;
      if (target instanceof Element && target !== document.body && !root.current.contains(target)) return;
      if (target instanceof Element && target.closest('dialog, [data-own-undo]') !== null) return;
      const key = event.key.toLowerCase();
      const isUndo = key === 'z' && !event.shiftKey;
      const isRedo = (key === 'z' && event.shiftKey) || key === 'y';
      if (!isUndo && !isRedo) return;
      event.preventDefault();
      if (isUndo) undo();
      else redo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [root, undo, redo]);
}
