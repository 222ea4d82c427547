import { alignWords, type WordAlignment } from './align-words.ts';
import { foldMarks, type FoldedText } from './fold-marks.ts';

/** The passage of an article that is most like some words, and what differs. Offsets are into the article's text. */
export interface NearestPassage extends WordAlignment {
  /** 1: the same words; 0: nothing in common. */
  readonly similarity: number;
}

/** As long as a passage of a story may be. */
const LONGEST_ALIGNED = 5000;
/** Words with at most this many units are told apart by pairs, longer ones by triples, of which there are then enough. */
const SHORT_NEEDLE = 16;
/** How many of the best places are compared word by word. */
const CANDIDATES = 3;
/** A place must share this part of the rare letter groups to be worth a comparison. */
const LEAST_SHARED = 0.3;
/** Less alike than this, the "nearest" passage is another one and would only mislead. */
const LEAST_SIMILARITY = 0.5;
/** As alike as this, no other place can be the one that was meant. */
const SURE_SIMILARITY = 0.9;

/** Groups of letters are counted in so many boxes; two groups in one box blur the count a little, and harm nothing. */
const BOXES = 1 << 16;

/**
 * The most similar passage, in two steps. First a window of the needle's length slides over the article and counts the
 * letter groups (pairs or triples, case ignored) that it shares with the needle, rare groups weighing more, each at most
 * as often as the needle has it: linear in the article on any text. Then the best few windows are aligned with the needle
 * word by word (`alignWords`), which is bounded by the needle's length.
 */
export function nearestPassage(
  articleText: string,
  article: FoldedText,
  exact: string,
): NearestPassage | undefined {
  const needle = foldMarks(exact.slice(0, LONGEST_ALIGNED).trim());
  if (needle.text.length < 2 || article.text.length < 2) return undefined;
  let best: NearestPassage | undefined;
  for (const window of likelyWindows(article.text, needle.text)) {
    const margin = needle.text.length;
    const from = Math.max(0, window - (margin >> 1) - 16);
    const to = Math.min(article.text.length, window + 2 * margin + 16);
    const start = article.starts[from] ?? 0;
    const end = article.starts[to] ?? articleText.length;
    const alignment = alignWords(articleText, { start, end }, exact.slice(0, LONGEST_ALIGNED));
    if (alignment.similarity >= LEAST_SIMILARITY && alignment.similarity > (best?.similarity ?? 0))
      best = alignment;
    if (best !== undefined && best.similarity >= SURE_SIMILARITY) break;
  }
  return best;
}

/** Starts (folded) of the windows that share most with the needle, best first. */
function likelyWindows(article: string, needle: string): number[] {
  const size = needle.length < SHORT_NEEDLE ? 2 : 3;
  const wanted = new Int32Array(BOXES);
  const occurs = new Int32Array(BOXES);
  const weight = new Float64Array(BOXES);
  const needleBoxes = boxesOf(needle, size);
  const articleBoxes = boxesOf(article, size);
  for (const box of needleBoxes) wanted[box] = (wanted[box] ?? 0) + 1;
  for (const box of articleBoxes) occurs[box] = (occurs[box] ?? 0) + 1;
  let whole = 0;
  for (const box of needleBoxes) {
    // Whole numbers, so that adding and taking away again leaves nothing behind.
    weight[box] = Math.round(1000 * Math.log2(2 + articleBoxes.length / ((occurs[box] ?? 0) + 1)));
    whole += weight[box] ?? 0;
  }
  const width = Math.min(articleBoxes.length, needleBoxes.length + Math.ceil(needleBoxes.length / 8));
  const seen = new Int32Array(BOXES);
  const best: { at: number; score: number }[] = [];
  let score = 0;
  let blockBest = { at: 0, score: 0 };
  for (let at = 0; at < articleBoxes.length; at += 1) {
    const entering = articleBoxes[at] ?? 0;
    seen[entering] = (seen[entering] ?? 0) + 1;
    if ((seen[entering] ?? 0) <= (wanted[entering] ?? 0)) score += weight[entering] ?? 0;
    if (at >= width) {
      const leaving = articleBoxes[at - width] ?? 0;
      seen[leaving] = (seen[leaving] ?? 0) - 1;
      if ((seen[leaving] ?? 0) < (wanted[leaving] ?? 0)) score -= weight[leaving] ?? 0;
    }
    if (score > blockBest.score) blockBest = { at: Math.max(0, at - width + 1), score };
    if (at % width === width - 1 || at === articleBoxes.length - 1) {
      keepBest(best, blockBest);
      blockBest = { at: 0, score: 0 };
    }
  }
  return best.filter((window) => window.score >= LEAST_SHARED * whole).map((window) => window.at);
}

function keepBest(best: { at: number; score: number }[], window: { at: number; score: number }): void {
  const last = best.at(-1);
  if (best.length >= CANDIDATES && last !== undefined && window.score <= last.score) return;
  best.push(window);
  best.sort((a, b) => b.score - a.score);
  if (best.length > CANDIDATES) best.pop();
}

/** For each place of a text the box of the letter group that begins there. */
function boxesOf(text: string, size: number): Uint16Array {
  const length = Math.max(0, text.length - size + 1);
  const boxes = new Uint16Array(length);
  for (let at = 0; at < length; at += 1) {
    let hash = 0;
    for (let next = 0; next < size; next += 1) {
      hash = Math.imul(hash ^ lowerCase(text.charCodeAt(at + next)), 0x9e3779b1);
    }
    boxes[at] = hash >>> 16;
  }
  return boxes;
}

/** Capital letters of ASCII made small; those of other scripts stay, which costs a shared group and no correctness. */
function lowerCase(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}
