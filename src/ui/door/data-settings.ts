import type { DataAddressOptions } from '../../state/data-address.ts';
import { DEFAULT_STORY } from '../../state/default-story.ts';

/**
 * What the publisher settles when the site is built, by two environment variables:
 * `VITE_STORY`, the address of the story shown by default, relative to the page;
 * `VITE_DATA_ORIGINS`, other origins that the `data` parameter may name, separated by commas.
 */
export const DATA_SETTINGS: DataAddressOptions = {
  bundled: import.meta.env['VITE_STORY'] || DEFAULT_STORY,
  allowedOrigins: (import.meta.env['VITE_DATA_ORIGINS'] ?? '')
    .split(',')
    .map((origin: string) => origin.trim())
    .filter(Boolean),
};
