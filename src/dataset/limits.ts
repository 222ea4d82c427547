/*
 * How large a dataset may be. Beyond a limit the reader sees a sentence instead of a page that doesn't answer.
 * Measured in Chromium on a desk computer: 100 000 small events are 23 MB and take 0.23 s to parse as JSON;
 * 1 000 000 are 231 MB, take 3.4 s and hold 1.6 GB.
 */

/** Four times what 100 000 small events need, so that `MAX_EVENTS` of them fit; a few seconds of parsing on a phone. */
export const MAX_DATASET_BYTES = 96 * 1024 * 1024;

/** Twice what the chart is measured for. */
export const MAX_EVENTS = 250_000;

/** A filter list with search still answers at once; each topic is a row and a bitset over all events. */
export const MAX_TOPICS = 10_000;

/** The format itself nests seven levels deep; the rest is room for fields that are not ours. */
export const MAX_NESTING = 64;

/** Ids stand in addresses. */
export const MAX_ID_CHARACTERS = 200;

/** One text, in UTF-16 code units. Long ones are cut on the screen, with "Show all"; this only keeps one from being all of the file. */
export const MAX_TEXT_CHARACTERS = 16 * 1024 * 1024;

/** How much of the paragraph stands on each side of a passage: context, not the article. */
export const MAX_CONTEXT_CHARACTERS = 320;
