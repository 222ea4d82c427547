import type { Dataset } from '../dataset/model.ts';
import { previewSvg } from '../export/preview-svg.ts';
import type { OutlineText } from '../export/preview-text.ts';
import { pageWordsFor } from './page-words.ts';

/**
 * The picture that links to a story are previewed with, as a PNG of 1200 × 630. The same story gives the same picture, but for
 * letters that only the machine's own fonts have.
 */
export async function previewPicture(
  dataset: Dataset,
  signature: string,
  outline: OutlineText,
): Promise<Buffer> {
  // When it is needed only: every start of the dev server would wait for it.
  const { default: sharp } = await import('sharp');
  const svg = previewSvg(dataset, { words: pageWordsFor(dataset.language), signature, outline });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
}
