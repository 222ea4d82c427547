/** The page that shows a story in other people's pages, beside the site's `index.html`. */
export const EMBED_PAGE = 'embed.html';

/** The script that defines the element, beside it. */
export const EMBED_SCRIPT = 'embed.js';

/** As high as the frame is at least, in CSS pixels. */
export const FRAME_HEIGHT = 480;

/** As wide as its place, and as high as its content where the browser knows how; the same in every form of the embed. */
export const FRAME_STYLE = `width:100%;border:0;min-height:${FRAME_HEIGHT}px;frame-sizing:content-height`;
