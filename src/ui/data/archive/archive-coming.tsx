import type { ParsedDataset } from '../../../dataset/model.ts';
import { ErrorPanel } from '../error-panel.tsx';
import { archiveOf } from './archive-of.ts';
import { useArrivals } from './use-arrivals.ts';

/** What stands where the explorer will, while a view waits for more of an archive than its first drawing needs; nothing else. */
export function ArchiveComing({ parsed }: { readonly parsed: ParsedDataset }) {
  useArrivals(parsed.dataset);
  const story = archiveOf(parsed.dataset);
  if (story === null || story.failure === null) return null;
  return <ErrorPanel error={story.failure} onRetry={() => story.retry()} />;
}
