import { PassageFinder } from '../../src/ingest/anchor-passage.ts';
import type { Anchored, PassageSelector } from '../../src/ingest/anchor-passage.ts';

/** Finds one passage in an article's text, or the one that is most like it. */
export function anchorPassage(articleText: string, selector: PassageSelector): Anchored {
  const finder = new PassageFinder(articleText);
  const anchored = finder.anchor(selector);
  return anchored.kind === 'missing'
    ? { kind: 'missing', nearest: finder.nearest(selector.exact) }
    : anchored;
}
