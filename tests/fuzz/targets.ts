import type { FuzzTarget } from './fuzz-target.ts';
import { ADDRESSES } from './targets/addresses.ts';
import { DATASETS } from './targets/datasets.ts';
import { DATES } from './targets/dates.ts';
import { DRAFTING } from './targets/drafting.ts';
import { DRAWING } from './targets/drawing.ts';
import { STORIES } from './targets/stories.ts';

/** All that reads what others have written. */
export const TARGETS: readonly FuzzTarget[] = [
  ...DATES,
  ...ADDRESSES,
  ...DATASETS,
  ...STORIES,
  ...DRAFTING,
  ...DRAWING,
];
