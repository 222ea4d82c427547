import type { DraftArticle, DraftPlace } from '../../../ingest/draft/model.ts';
import { cutsWord, isCharacterBoundary } from '../../../ingest/text-boundaries.ts';

/**
 * The place in an article of the words that are chosen in an element that shows it, widened to whole words; null where none are. Pieces of
 * text tell where they stand by `data-from` on the element around them.
 */
export function chosenPlace(within: HTMLElement, article: DraftArticle): DraftPlace | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.commonAncestorContainer)) return null;
  const from = offsetOf(within, range.startContainer, range.startOffset);
  const to = offsetOf(within, range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  const { text } = article;
  let start = Math.min(from, to);
  let end = Math.max(from, to);
  while (start < end && text.slice(start, start + 1).trim() === '') start += 1;
  while (end > start && text.slice(end - 1, end).trim() === '') end -= 1;
  if (start === end) return null;
  while (start > 0 && (!isCharacterBoundary(text, start) || cutsWord(text, start))) start -= 1;
  while (end < text.length && (!isCharacterBoundary(text, end) || cutsWord(text, end))) end += 1;
  return { article: article.id, start, end };
}

/** The offset into the article of a point of the page. */
function offsetOf(within: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const line = element?.closest<HTMLElement>('[data-from]');
  if (!line || !within.contains(line)) return null;
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  const aside = [...range.cloneContents().querySelectorAll('.sl-visually-hidden')];
  const hidden = aside.reduce((sum, one) => sum + one.textContent.length, 0);
  return Number(line.dataset['from']) + range.toString().length - hidden;
}
