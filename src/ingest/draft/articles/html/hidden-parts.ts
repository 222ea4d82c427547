import { attribute, tagOf, type PageNode } from './page-node.ts';

/** Never text that a reader of the page reads as its article. */
const NO_TEXT = new Set(
  'script style noscript template svg math iframe frame object embed applet canvas audio video map nav footer aside form button select input textarea datalist dialog menu figcaption head title link meta base'.split(
    ' ',
  ),
);
const OTHER_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tooltip',
  'form',
]);
/** Words of a class or id by which sites name what stands around an article. */
const AROUND =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscri(?:be|ption)|sign-?up|related|recommend(?:ed|ations)?|read-?more|see-?also|share|sharing|social|promo(?:tion)?|advert(?:isement)?s?|ads?|ad-?slot|sponsored|sidebar|side-bar|comments?|disqus|breadcrumbs?|paywall|footer|navbar|navigation|site-nav|menu|masthead|popup|modal|toolbar|tags?-list|taglist|trending|most-?(?:read|popular)|caption|credits?|skip-?link|screen-reader-text|visually-hidden|sr-only|outbrain|taboola)(?:$|[\s_-])/iu;

/** Whether an element's text is hidden, or not the article's. */
export function isHiddenPart(node: PageNode): boolean {
  const tag = tagOf(node);
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
  if (NO_TEXT.has(tag)) return true;
  if (node.getAttribute === undefined) return false;
  if (node.getAttribute('hidden') !== null || attribute(node, 'aria-hidden') === 'true') return true;
  if (OTHER_ROLES.has(attribute(node, 'role').toLowerCase())) return true;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(node, 'style').slice(0, 2000)))
    return true;
  return AROUND.test(`${attribute(node, 'class').slice(0, 500)} ${attribute(node, 'id').slice(0, 200)}`);
}
