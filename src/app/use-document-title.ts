import { useEffect } from 'react';

const PRODUCT = 'Sourceline';

/** Names the tab after the story, or after the product alone while no story's name is known: never after one that isn't shown. */
export function useDocumentTitle(story: string | null): void {
  useEffect(() => {
    document.title = story ? `${story} · ${PRODUCT}` : PRODUCT;
  }, [story]);
}
