/**
 * How much an address may hold. A link that holds more is cut at the limit, never refused: whoever opens it
 * still sees the rest, be it of a link with 5 000 filters or of 100 kB.
 */

/** Ids in one list. Far more than a reader ticks by hand, few enough to filter 100 000 events in a frame. */
export const MAX_IDS_PER_LIST = 200;

/** UTF-16 code units of one id. */
export const MAX_ID_LENGTH = 200;

/** UTF-16 code units of the search text: a long sentence pasted from an article fits. */
export const MAX_QUERY_LENGTH = 500;

/** UTF-16 code units of the dataset's address; browsers and servers agree on about this much. */
export const MAX_DATA_LENGTH = 2_000;

/** UTF-16 code units of a date. The longest that makes sense, a set of a few dates, is well below. */
export const MAX_DATE_LENGTH = 64;

/** Independent sources that can be asked for; beyond three digits it is a typing error. */
export const MAX_MIN_SOURCES = 999;

/** Characters of one list as it stands in the address. Each list by itself, so that a long one costs no other parameter. */
export const MAX_LIST_LENGTH = 16_000;

/**
 * The first `limit` code units of `text`, one less where the cut would halve an astral character.
 *
 * @example cutAt('ab😀', 3) // 'ab'
 */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHighSurrogate ? limit - 1 : limit);
}
