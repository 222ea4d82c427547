import { readEdtfOrNull } from '../../../dataset/edtf.ts';
import { formatDate } from '../../../dataset/format-date.ts';
import type { DraftPlace } from '../../../ingest/draft/model.ts';
import { wordsAt } from '../../../state/drafting/anchored.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { cutText } from '../../../base/cut-text.ts';

/** So much of a passage names it in a label. */
const LABEL_CHARACTERS = 60;

/** The words at a place, cut to what a label has room for. */
export function labelWords(drafting: Drafting, place: DraftPlace): string {
  const words = wordsAt(drafting, place);
  const cut = cutText(words, LABEL_CHARACTERS);
  return cut === words ? `“${words}”` : `“${cut}…”`;
}

/** A date as the interface writes it; `none` where there is none. */
export function writtenDate(edtf: string | null, locale: string, none: string): string {
  const date = edtf === null ? null : readEdtfOrNull(edtf);
  return date === null ? none : formatDate(date, locale, 'long');
}
