import { keepArchiveViews } from './archive/archive-views.ts';

/** What reads much data beside a thread or without one. Few stories need it. */

export const importArchiveReader = async () => {
  const reader = await import('./archive/archive-reader.ts');
  keepArchiveViews(reader);
  return reader;
};

export const importSlicedReader = () => import('./reader/read-in-slices.ts');

export const importThreadReader = () => import('./reader/story-reader.ts');
