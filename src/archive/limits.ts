/*
 * How large an archive may be. Measured with made-up events: 1 000 000 of them hold some 140 MB in the page and its
 * thread, and building an archive of them takes some 750 MB.
 */

/** What a page of a desk computer can hold the columns of. More belongs into several archives. */
export const MAX_ARCHIVE_EVENTS = 5_000_000;

/** Topics, some hundred labels, and people and sources as far as `MAX_INLINE_CHARACTERS` lets them. */
export const MAX_MANIFEST_CHARACTERS = 16 * 1024 * 1024;

/** People and sources beyond this stand in a file of their own, so that the first view doesn't wait for them. */
export const MAX_INLINE_CHARACTERS = 64 * 1024;

/** Where a host sends a whole file for a part of it, the file is kept whole up to this size: what a dataset may have, too. */
export const MAX_WHOLE_FILE_BYTES = 96 * 1024 * 1024;

/**
 * All different words of an archive together. A page that searches holds them; where words aren't parted by blanks they are as long as
 * the text, and the archive has no index then.
 */
export const MAX_WORD_CHARACTERS = 32 * 1024 * 1024;

/** A word's own text in the record of an event: what the parser reads at once is bounded by what one row may hold. */
export const MAX_RECORD_CHARACTERS = 32 * 1024 * 1024;
