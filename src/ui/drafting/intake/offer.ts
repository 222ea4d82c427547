import type { Offered } from '../engine/drafting-messages.ts';

/** The longest articles ever printed have some 100 kB; the same limit as that of a build. */
export const MAX_BYTES = 10 * 1024 * 1024;
/** A saved story: its articles, and what was drafted of them. */
export const MAX_ZIP_BYTES = 64 * 1024 * 1024;

/** Why something can't be read, as far as that shows before it is read. */
export type Refusal = 'kind' | 'size' | 'empty';

/** Something that is to be read, once the reader says so. */
export interface Waiting extends Offered {
  /** Tells those of one name apart. */
  readonly key: number;
}

/** What a file is, by its name: an article, a saved story, or nothing that is read here. */
export function kindOf(name: string): 'article' | 'story' | null {
  if (/\.(?:txt|text|md|markdown|html?|xhtml)$/iu.test(name)) return 'article';
  return /\.zip$/iu.test(name) ? 'story' : null;
}

/** Looks at a file before it is read. */
export function refusalOf(file: { readonly name: string; readonly size: number }): Refusal | null {
  const kind = kindOf(file.name);
  if (kind === null) return 'kind';
  if (file.size === 0) return 'empty';
  return file.size > (kind === 'story' ? MAX_ZIP_BYTES : MAX_BYTES) ? 'size' : null;
}
