import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatasetError } from '../dataset/dataset-error.ts';
import { MAX_DATASET_BYTES } from '../dataset/limits.ts';
import type { Dataset } from '../dataset/model.ts';
import { parseDatasetText } from '../dataset/parse.ts';
import { siteUrl } from '../export/site-url.ts';
import { compareCodeUnits } from '../ingest/problem.ts';
import { FileError } from './file-error.ts';
import { readFileBytes } from './read-file.ts';

/** Stands for the site while its own address doesn't matter; `.invalid` never leads anywhere. */
const ANY_SITE = 'https://site.invalid/';

/** The folder of datasets, on the site and in Vite's public folder. */
const STORIES = 'stories';

/**
 * The path on the site of a dataset's address, without a leading slash; null where it lies on another site.
 *
 *     pathOnSite('./stories/x.json') // 'stories/x.json'
 */
export function pathOnSite(address: string): string | null {
  const url = new URL(address, ANY_SITE);
  return url.origin === new URL(ANY_SITE).origin
    ? decodeURIComponent(url.pathname).replace(/^\/+/, '')
    : null;
}

/**
 * A dataset's address as the page writes it, relative to itself; as it is where it lies on another site. What is preloaded must be
 * what the explorer asks for, to the letter.
 *
 *     addressOnSite('stories/x.json?v=2') // './stories/x.json?v=2'
 */
export function addressOnSite(address: string): string {
  const url = new URL(address, ANY_SITE);
  if (url.origin !== new URL(ANY_SITE).origin) return address;
  return `./${url.pathname.replace(/^\/+/, '')}${url.search}`;
}

/**
 * The paths on the site of all stories in a public folder, in the order of their names; not of their versions, which lie in a
 * folder of their own: a version is what it was, and is found by who was given its address.
 */
export async function publishedStories(publicDir: string): Promise<string[]> {
  try {
    const names = await readdir(resolve(publicDir, STORIES));
    return names
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .toSorted(compareCodeUnits)
      .map((name) => `${STORIES}/${name}`);
  } catch {
    return [];
  }
}

/** The path of the picture that belongs to a dataset, beside it. */
export function picturePath(story: string): string {
  return story.replace(/(?:\.json)?$/, '.png');
}

/** The path of the oEmbed file that belongs to a dataset, beside it. */
export function oembedPath(story: string): string {
  return story.replace(/(?:\.json)?$/, '.oembed.json');
}

/**
 * Reads a dataset of a public folder as the page will. Throws `FileError` with what to do about it.
 *
 * @param site The full address that the site is published at; null where it isn't known: addresses in the dataset that count
 *   from it are then left out, since they would lead nowhere.
 */
export async function readPublished(publicDir: string, story: string, site: string | null): Promise<Dataset> {
  const bytes = await readFileBytes(publicDir, story, MAX_DATASET_BYTES);
  const baseUrl = site === null ? '' : siteUrl(site, story);
  try {
    return parseDatasetText(new TextDecoder().decode(bytes), { baseUrl }).dataset;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new FileError(join(publicDir, story), `is no dataset (${error.message}); build its story again`, {
      cause: error,
    });
  }
}
