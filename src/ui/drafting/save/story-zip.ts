import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  DRAFTED_FILE,
  NOTHING_DRAFTED,
  readRecord,
} from '../../../ingest/draft/story-file/drafted-record.ts';
import type { DraftedRecord } from '../../../ingest/draft/story-file/drafted-record.ts';
import type { Problem } from '../../../ingest/problem.ts';
import type { StoryFolderFile } from '../../../ingest/draft/model.ts';
import { nestsDeeperThan } from '../../../base/json.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { draftingOfFolder } from '../../../state/drafting/from-folder.ts';
import { joinRecords } from '../../../state/drafting/join-records.ts';
import { readStoredDrafting, STORED_FORM } from '../../../state/drafting/read-stored.ts';

/** The story's folder in the zip holds this, too: what was proposed and left out, which a story folder doesn't say. A build passes over it. */
const WORK_FILE = 'draft.json';
const STORY_FILE = 'story.yaml';

/** What a zip may unpack to, in bytes, however small it is itself. */
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_FILES = 10_002;
/** The form nests six levels deep. */
const MAX_NESTING = 16;

/** The same story gives the same bytes, so no time of its making: the first moment that a zip can name. */
const NO_TIME = new Date(1980, 0, 1);

/** A saved story that was opened; or what is wrong with it, nothing where it is none at all. */
export type OpenedStory = { readonly drafting: Drafting } | { readonly problems: readonly Problem[] };

/** Packs a story folder, in a folder of its own name, with the work on it. */
export function zipStory(
  name: string,
  files: readonly StoryFolderFile[],
  work: Drafting,
): Uint8Array<ArrayBuffer> {
  // Of the folder what an editor writes: the record of what was proposed may grow without it.
  const written = files.filter(({ path }) => path !== DRAFTED_FILE);
  const all = [
    ...files,
    { path: WORK_FILE, text: JSON.stringify({ form: STORED_FORM, files: written, drafting: work }) },
  ];
  const entries = all.map(({ path, text }) => [`${name}/${path}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME, level: 6 });
}

/**
 * Opens a zip with a story folder. Where the folder is just as it was saved, the work on it comes back whole, with what was not accepted
 * and what was left out; where somebody has edited it since, its own files count.
 */
export function openStory(name: string, bytes: Uint8Array): OpenedStory {
  const entries = unpack(bytes);
  if (entries === null) return { problems: [] };
  const [storyPath] = [...entries.keys()]
    .filter((path) => path === STORY_FILE || path.endsWith(`/${STORY_FILE}`))
    .toSorted((a, b) => a.length - b.length);
  if (storyPath === undefined) return { problems: [] };
  const folder = storyPath.slice(0, -STORY_FILE.length);
  const story = { path: STORY_FILE, bytes: entries.get(storyPath) ?? new Uint8Array() };
  const articles = [...entries]
    .filter(([path]) => path.startsWith(`${folder}articles/`) && path.endsWith('.md'))
    .map(([path, content]) => ({ path: path.slice(folder.length), bytes: content }));
  const work = readWork(entries.get(`${folder}${WORK_FILE}`), [story, ...articles]);
  const proposed = recordIn(entries.get(`${folder}${DRAFTED_FILE}`));
  if (work !== null) return { drafting: { ...work, proposed: joinRecords(work.proposed, proposed) } };
  const folderName = folder.split('/').at(-2) ?? name.replace(/\.zip$/iu, '');
  return draftingOfFolder(story, articles, folderName, proposed);
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  let size = 0;
  let count = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || name.startsWith('__MACOSX/')) return false;
        size += originalSize;
        count += 1;
        if (size > MAX_UNPACKED || count > MAX_FILES) throw new RangeError('too much is in it');
        return true;
      },
    });
    return new Map(Object.entries(unpacked));
  } catch (cause) {
    console.info('Sourceline: this zip could not be opened.', cause);
    return null;
  }
}

/** What a folder remembers to have been proposed; a file that is no such record is as good as none. */
function recordIn(bytes: Uint8Array | undefined): DraftedRecord {
  if (bytes === undefined) return NOTHING_DRAFTED;
  const text = strFromU8(bytes);
  return (nestsDeeperThan(text, MAX_NESTING) ? null : readRecord(text)) ?? NOTHING_DRAFTED;
}

/** The work that was saved with a folder; null where there is none, or the folder is another by now. */
function readWork(
  bytes: Uint8Array | undefined,
  folder: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Drafting | null {
  if (bytes === undefined) return null;
  try {
    const text = strFromU8(bytes);
    if (nestsDeeperThan(text, MAX_NESTING)) return null;
    const saved: unknown = JSON.parse(text);
    if (typeof saved !== 'object' || saved === null || !('files' in saved)) return null;
    const { files, ...rest } = saved;
    return isFolder(files, folder) ? readStoredDrafting(rest) : null;
  } catch {
    return null;
  }
}

function isFolder(
  files: unknown,
  folder: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): boolean {
  if (!Array.isArray(files) || files.length !== folder.length) return false;
  const texts = new Map(folder.map(({ path, bytes }) => [path, strFromU8(bytes)]));
  return files.every((file: unknown) => {
    if (typeof file !== 'object' || file === null || !('path' in file) || !('text' in file)) return false;
    return typeof file.path === 'string' && texts.get(file.path) === file.text;
  });
}
