import { TimelineElement } from './timeline-element.ts';

// A page with two widgets may well hold the script twice; the first counts.
if (!customElements.get('sourceline-timeline')) {
  customElements.define('sourceline-timeline', TimelineElement);
}
