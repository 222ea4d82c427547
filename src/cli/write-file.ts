import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileErrorFrom } from './file-error.ts';

/**
 * Puts a text into a file, whole or not at all: into a file beside it first, which then takes its name, so that nobody
 * ever reads half of it. Makes the folders it needs. A file that has the text already is left alone; the answer says
 * whether it was written. Throws `FileError`.
 */
export async function writeFileWhole(cwd: string, path: string, text: string): Promise<boolean> {
  const target = resolve(cwd, path);
  try {
    if (await hasText(target, text)) return false;
    await mkdir(dirname(target), { recursive: true });
    const draft = join(dirname(target), `.${randomUUID()}.tmp`);
    try {
      const file = await open(draft, 'wx');
      try {
        await file.writeFile(text, 'utf8');
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, target);
    } catch (error) {
      await unlink(draft).catch(() => undefined);
      throw error;
    }
    return true;
  } catch (error) {
    throw fileErrorFrom(path, error);
  }
}

async function hasText(target: string, text: string): Promise<boolean> {
  try {
    return (await readFile(target, 'utf8')) === text;
  } catch {
    return false;
  }
}
