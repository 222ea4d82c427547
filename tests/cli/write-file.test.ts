import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FileError } from '../../src/cli/file-error.ts';
import { writeFileWhole } from '../../src/cli/write-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('writing a file', () => {
  it('makes its folders, and leaves nothing else behind', async () => {
    const folder = await temporaryFolder();
    expect(await writeFileWhole(folder, 'a/b/c.json', 'text é')).toBe(true);
    expect(await readFile(join(folder, 'a/b/c.json'), 'utf8')).toBe('text é');
    expect(await readdir(join(folder, 'a/b'))).toEqual(['c.json']);
  });

  it('leaves a file alone that has the text already', async () => {
    const folder = await temporaryFolder({ 'c.json': 'text' });
    const before = await stat(join(folder, 'c.json'));
    expect(await writeFileWhole(folder, 'c.json', 'text')).toBe(false);
    expect((await stat(join(folder, 'c.json'))).ino).toBe(before.ino);
    expect(await writeFileWhole(folder, 'c.json', 'other')).toBe(true);
    expect(await readFile(join(folder, 'c.json'), 'utf8')).toBe('other');
  });

  it('says why it can not, and leaves nothing half-written', async () => {
    const folder = await temporaryFolder({ file: 'x' });
    await mkdir(join(folder, 'taken.json'));
    await expect(writeFileWhole(folder, 'taken.json', 'text')).rejects.toThrow(FileError);
    await expect(writeFileWhole(folder, 'file/c.json', 'text')).rejects.toThrow(
      'a part of its path is a file',
    );
    await expect(writeFileWhole(folder, 'file/b/c.json', 'text')).rejects.toThrow(FileError);
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'taken.json']);
  });

  it('puts no file in the place of a link or a pipe', async () => {
    const folder = await temporaryFolder({ 'file.json': 'x' });
    await symlink('file.json', join(folder, 'link.json'));
    await promisify(execFile)('mkfifo', [join(folder, 'pipe')]);
    await expect(writeFileWhole(folder, 'link.json', 'text')).rejects.toThrow(
      'link.json: is a symbolic link',
    );
    await expect(writeFileWhole(folder, 'pipe', 'text')).rejects.toThrow('pipe: is no regular file');
    expect(await readFile(join(folder, 'file.json'), 'utf8')).toBe('x');
  });

  it.skipIf(process.platform !== 'linux')('gives up where no folder can be made', async () => {
    await expect(writeFileWhole('/', '/proc/none/a/b.json', 'text')).rejects.toThrow(FileError);
  });

  it('takes its draft away when the process is told to end', async () => {
    const folder = await temporaryFolder();
    const heard = vi.fn<() => void>();
    process.on('SIGHUP', heard);
    onTestFinished(() => void process.off('SIGHUP', heard));
    const writing = writeFileWhole(folder, 'a.json', 'x'.repeat(1_000_000)).catch((error: unknown) => error);
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1), { interval: 0 });
    const [draft = ''] = await readdir(folder);
    process.emit('SIGHUP', 'SIGHUP');
    expect(await readdir(folder)).not.toContain(draft);
    expect(heard).toHaveBeenCalledOnce();
    await writing;
    expect(process.listeners('SIGHUP')).toEqual([heard]);
  });
});

/** So large that it is written in many steps. */
const SIZE = 8_000_000;

/** Writes a file over and over, many million times one letter, then another; says so once it has begun. */
const WRITER = `
import { runnerImport } from 'vite';
const [file, folder] = process.argv.slice(1);
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
for (let turn = 0; ; turn += 1) {
  await module.writeFileWhole(folder, 'a.json', 'ab'[turn % 2].repeat(${SIZE}));
  if (turn === 0) process.stdout.write('writing');
}`;

/** Ends that, in a way that nothing can be cleaned up, as soon as some file is written only up to there. */
async function killWriter(folder: string, written: number): Promise<void> {
  const file = fileURLToPath(new URL('../../src/cli/write-file.ts', import.meta.url));
  const child = spawn('node', ['--input-type=module', '-e', WRITER, file, folder], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  await once(child.stdout, 'data');
  // Without a pause, as the moment is short; left alone are the drafts of those who were killed before.
  const old = new Set(readdirSync(folder).filter((name) => name !== 'a.json'));
  const isHalfWritten = (name: string) => {
    const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? SIZE;
    return !old.has(name) && size >= written && size < SIZE;
  };
  const latest = performance.now() + 20_000;
  while (!readdirSync(folder).some(isHalfWritten) && performance.now() < latest);
  child.kill('SIGKILL');
  expect(await gone).toEqual([null, 'SIGKILL']);
}

describe('a process that is killed while it writes', { timeout: 60_000 }, () => {
  it('leaves the file whole, however far it was, and nothing that is in the way of the next one', async () => {
    const folder = await temporaryFolder();
    for (const part of [0, 0.3, 0.6, 0.9]) {
      await killWriter(folder, part * SIZE);
      const text = await readFile(join(folder, 'a.json'), 'utf8');
      expect(text.length).toBe(SIZE);
      expect(text.replaceAll(text.charAt(0), '')).toBe('');
    }
    expect(await writeFileWhole(folder, 'a.json', 'the next')).toBe(true);
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('the next');
  });
});
