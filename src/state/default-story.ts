/** The story shown where neither the publisher nor the address names another: its dataset's address, relative to the page. */
export const DEFAULT_STORY = 'stories/biden-xi.json';
