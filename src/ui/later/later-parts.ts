/*
 * What the page can draw its first picture without: fetched beside it, as one file. Imported only by `use-later-parts.ts`.
 */
export { EventPanel } from '../event/event-panel.tsx';
export { TogetherPanel } from '../explorer/together-panel.tsx';
export { FilterPanel } from '../filters/filter-panel.tsx';
export { EventList } from '../list/event-list.tsx';
export { PrintedStory } from '../print/printed-story.tsx';
export { SourcesView } from '../source/sources-view.tsx';
