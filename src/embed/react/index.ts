/* What the package `sourceline` exports. */
export { TimelineExplorer } from './timeline-explorer.tsx';
export type * from './props.ts';
