import type { EdtfDate } from '../dataset/edtf-model.ts';
import type { LinePositions } from './line-positions.ts';
import type { Located } from './yaml-fields.ts';

/** An article as ingested: what its front matter says, and its text, which is never changed. */
export interface Article {
  /** The file's name without `.md`: the source's id. */
  readonly id: string;
  /** The file's path, for problems. */
  readonly file: string;
  readonly title: Located<string>;
  readonly publisher: Located<string>;
  readonly author?: Located<string>;
  readonly published?: Located<EdtfDate>;
  readonly url?: Located<string>;
  /** Whose reporting this retells, if another's. */
  readonly origin?: Located<string>;
  /** BCP 47; absent: the story's. */
  readonly language?: Located<string>;
  /** What follows the front matter, with LF line ends and without the blank lines around it. Offsets refer to it. */
  readonly text: string;
  /** From an offset of `text` to line and column of the file. */
  readonly positions: LinePositions;
}
