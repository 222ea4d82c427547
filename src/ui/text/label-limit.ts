/** A name or a title longer than this is no longer read at a glance. */
export const LABEL_LIMIT = 400;
