import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const HARBOUR = fileURLToPath(new URL('../fixtures/stories/harbour', import.meta.url));

/** A folder of its own for one test, removed after it. Files by path; a folder where none are given. */
export async function temporaryFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'sourceline-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** A folder with a copy of the fixture story in `stories/harbour`. */
export async function folderWithHarbour(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(HARBOUR, join(folder, 'stories/harbour'), { recursive: true });
  return folder;
}
