import type { parseDataset } from '../../dataset/parse.ts';
import { PartFailed } from '../data/part-failed.tsx';
import { useFetchedPart } from '../later/use-fetched-part.ts';
import type { DraftingPage } from './drafting-page.tsx';

interface DraftingModule {
  readonly DraftingPage: typeof DraftingPage;
  readonly parse: typeof parseDataset;
}

let loaded: DraftingModule | null = null;

async function loadDrafting(): Promise<DraftingModule> {
  if (loaded !== null) return loaded;
  // What reads datasets is a file of its own for every page that shows one.
  const [page, { parseDataset: parse }] = await Promise.all([
    import('./drafting-page.tsx'),
    import('../../dataset/parse.ts'),
  ]);
  loaded = { DraftingPage: page.DraftingPage, parse };
  return loaded;
}

/** The part of the page that makes timelines of a reader's own articles: files of its own, fetched where its address is opened. */
export function DraftingPart() {
  const { part, failed, retry } = useFetchedPart(loaded, loadDrafting);
  if (part) return <part.DraftingPage parse={part.parse} />;
  return (
    <div className="sl-root sl-page" aria-busy={!failed}>
      {failed ? <PartFailed onRetry={retry} /> : null}
    </div>
  );
}
