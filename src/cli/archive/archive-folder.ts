import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ByteWriter } from 'hyparquet-writer';
import { ArchiveError } from '../../archive/archive-error.ts';
import { MANIFEST_NAME, readManifest } from '../../archive/manifest.ts';
import type { ArchiveFileKind, ArchiveManifest } from '../../archive/manifest.ts';
import { filesOf, manifestText } from '../../archive/write/make-manifest.ts';
import type { ArchiveDraft, ArchiveDrafts } from '../../archive/write/write-archive.ts';
import { nameOf } from '../../archive/write/write-archive.ts';
import { FileError, fileErrorFrom } from '../file-error.ts';
import { makeFolder, onEnding, writeFileWhole } from '../write-file.ts';
import { SpillFile } from './spill-file.ts';

/** What an earlier build may have left behind: named by kind and hash, and so never anybody else's. */
const OWN_FILE =
  /^(?:dates|columns|events|ids|quotes|passages|words|catalogue)\.[0-9a-f]{16}\.(?:parquet|json)$/u;
const DRAFT_FOLDER = /^\.draft-(\d+)-/u;

/**
 * The folder of an archive while a new one is built: everything is written into a hidden folder within, and put in place at the end,
 * the manifest last. Until then the old archive is whole, and so it stays when the build is interrupted. The files of the archive
 * that is replaced stay, too, for readers who have it open; those of older ones go.
 */
export class ArchiveFolder implements ArchiveDrafts {
  readonly #cwd: string;
  /** As the user names it, for messages. */
  readonly #path: string;
  readonly #draft: string;
  readonly #finished: (readonly [kind: ArchiveFileKind, name: string])[] = [];
  readonly #stopListening: () => void;
  readonly store: SpillFile;

  private constructor(cwd: string, path: string, draft: string) {
    this.#cwd = cwd;
    this.#path = path;
    this.#draft = draft;
    this.store = new SpillFile(join(draft, 'records'));
    this.#stopListening = onEnding(() => rmSync(draft, { recursive: true, force: true }));
  }

  /** Makes the folder where it isn't there. Throws `FileError`, also for a folder with something else in it. */
  static async open(cwd: string, path: string): Promise<ArchiveFolder> {
    const folder = resolve(cwd, path);
    try {
      const names = await namesIn(folder);
      if (names === null) await makeFolder(folder);
      else if (!names.includes(MANIFEST_NAME) && names.some((name) => !DRAFT_FOLDER.test(name))) {
        throw new FileError(
          path,
          `holds other files and no ${MANIFEST_NAME}; name a new folder for the archive`,
        );
      }
      for (const name of names ?? []) {
        if (isAbandoned(name)) await rm(join(folder, name), { recursive: true, force: true });
      }
      const draft = join(folder, `.draft-${process.pid}-${randomUUID()}`);
      await mkdir(draft);
      return new ArchiveFolder(cwd, path, draft);
    } catch (error) {
      if (error instanceof FileError) throw error;
      throw fileErrorFrom(path, error);
    }
  }

  begin(kind: ArchiveFileKind): ArchiveDraft {
    const path = join(this.#draft, kind);
    const sink = new FileSink(path);
    return {
      sink,
      finish: () => {
        const facts = sink.close();
        const name = nameOf(kind, facts);
        this.#finished.push([kind, name]);
        return facts;
      },
    };
  }

  /** Puts the new archive in the place of the old one; says whether anything is new. */
  async publish(manifest: ArchiveManifest): Promise<boolean> {
    const folder = resolve(this.#cwd, this.#path);
    try {
      const former = await manifestIn(folder);
      for (const [kind, name] of this.#finished) await rename(join(this.#draft, kind), join(folder, name));
      const isNew = await writeFileWhole(this.#cwd, join(this.#path, MANIFEST_NAME), manifestText(manifest));
      if (isNew) {
        const kept = new Set(
          [manifest, former].flatMap((each) => (each ? filesOf(each) : [])).map(({ name }) => name),
        );
        for (const name of (await namesIn(folder)) ?? []) {
          if (OWN_FILE.test(name) && !kept.has(name)) await rm(join(folder, name), { force: true });
        }
      }
      return isNew;
    } catch (error) {
      if (error instanceof FileError) throw error;
      throw fileErrorFrom(this.#path, error);
    }
  }

  /** Takes away what isn't published. */
  async close(): Promise<void> {
    this.#stopListening();
    this.store.close();
    await rm(this.#draft, { recursive: true, force: true });
  }
}

/** Bytes for a file, hashed on their way. */
class FileSink extends ByteWriter {
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #tail = Buffer.alloc(0);

  constructor(path: string) {
    super(1024 * 1024);
    this.#file = openSync(path, 'wx');
  }

  flush(): void {
    const bytes = Buffer.from(this.buffer, 0, this.index);
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    this.#hash.update(bytes);
    // A copy, since the bytes themselves are written over.
    this.#tail = Buffer.concat([this.#tail, bytes.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES);
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }

  close(): { readonly bytes: number; readonly hash: string; readonly tail: Uint8Array } {
    fsyncSync(this.#file);
    closeSync(this.#file);
    return { bytes: this.offset, hash: this.#hash.digest('hex'), tail: this.#tail };
  }
}

/** The end of a Parquet file that says how long its footer is. */
const TAIL_BYTES = 8;

async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The archive that is there; null where there is none or nobody can read it. */
async function manifestIn(folder: string): Promise<ArchiveManifest | null> {
  try {
    return readManifest(await readFile(join(folder, MANIFEST_NAME), 'utf8'));
  } catch (error) {
    if (error instanceof ArchiveError) return null;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether a build that no longer runs has left this behind. */
function isAbandoned(name: string): boolean {
  const pid = Number(DRAFT_FOLDER.exec(name)?.[1] ?? process.pid);
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
