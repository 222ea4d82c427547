import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ArchiveError } from '../../archive/archive-error.ts';
import type { ArchiveManifest } from '../../archive/manifest.ts';
import {
  ADOPTED_KINDS,
  adoptFiles,
  type AdoptedFile,
  type AdoptedKind,
} from '../../archive/write/adopt-files.ts';
import type { StoryBook } from '../../archive/write/story-book.ts';
import { parquetFile } from '../../archive/write/write-archive.ts';
import { FileError, fileErrorFrom } from '../file-error.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { CHUNK_BYTES, openInput } from './input-file.ts';
import { sourceOf } from './read-parquet.ts';

/**
 * Makes an archive of the Parquet files in a folder that another engine has written (see `format.md`): copies them, reads what the
 * manifest says of them, and gives it. Throws `FileError`.
 */
export async function adoptFolder(
  cwd: string,
  path: string,
  book: StoryBook,
  folder: ArchiveFolder,
): Promise<ArchiveManifest> {
  const names = await namesIn(cwd, path);
  const files = new Map<AdoptedKind, AdoptedFile>();
  const closing: (() => Promise<void>)[] = [];
  try {
    for (const kind of ADOPTED_KINDS) {
      const name = `${kind}.parquet`;
      if (!names.includes(name)) continue;
      const { file, bytes } = await openInput(cwd, join(path, name));
      closing.push(() => file.close());
      const draft = folder.begin(kind);
      const buffer = new Uint8Array(CHUNK_BYTES);
      for (let at = 0; at < bytes;) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
        if (bytesRead === 0) break;
        draft.sink.appendBytes(buffer.subarray(0, bytesRead));
        void draft.sink.flush?.();
        at += bytesRead;
        await setImmediate();
      }
      files.set(kind, { source: sourceOf(file, bytes), file: parquetFile(kind, draft.finish()) });
    }
    return await adoptFiles((events) => book.header(events), files, folder);
  } catch (error) {
    if (error instanceof ArchiveError) throw new FileError(path, error.message, { cause: error });
    throw error;
  } finally {
    for (const close of closing) await close();
  }
}

async function namesIn(cwd: string, path: string): Promise<readonly string[]> {
  try {
    return await readdir(resolve(cwd, path));
  } catch (error) {
    throw fileErrorFrom(path, error);
  }
}
