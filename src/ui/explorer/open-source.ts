import type { Dataset } from '../../dataset/model.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import type { SourceIndex } from '../source/source-index.ts';

/** Opens a source at its first passage, by which the address can hold it; of an archive when that is there. */
export function openSource(
  dataset: Dataset,
  index: SourceIndex,
  source: string,
  onReadInArticle: (passage: string) => void,
): void {
  const archive = archiveOf(dataset);
  if (archive === null) {
    const [passage] = index.passagesOf(source);
    if (passage) onReadInArticle(passage.id);
    return;
  }
  const open = async () => {
    try {
      const [passage] = (await archive.sources.load(source)).passages;
      if (passage) onReadInArticle(passage.id);
    } catch (cause) {
      archive.fail(cause);
    }
  };
  void open();
}
