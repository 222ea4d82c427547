import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
    await expect(writeFileWhole(folder, 'file/c.json', 'text')).rejects.toThrow(FileError);
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'taken.json']);
  });
});
