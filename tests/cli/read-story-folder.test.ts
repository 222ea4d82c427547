import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStoryFolder } from '../../src/cli/read-story-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const article = '---\ntitle: A\npublisher: B\n---\nText.\n';

async function read(folder: string) {
  const { files, problems } = await readStoryFolder(folder, 's');
  return {
    articles: files?.articles.map((file) => file.path),
    folderName: files?.folderName,
    problems: problems.map(({ file, message, severity }) => `${severity} ${file}: ${message}`),
  };
}

/** An account that owns nothing, "nobody" where there is one. */
const NOBODY = 65_534;

/** Runs something that the system's rights hold for: root, as whom many containers run tests, may read every file. */
async function withoutPrivilege<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('reading a story folder', () => {
  it('takes articles in the order of their names by code unit, and passes over hidden files', async () => {
    const folder = await temporaryFolder({
      's/story.yaml': '',
      's/articles/b.md': article,
      's/articles/Z.md': article,
      's/articles/ä.md': article,
      's/articles/a 2.md': article,
      's/articles/.DS_Store': 'x',
    });
    expect(await read(folder)).toEqual({
      articles: ['s/articles/Z.md', 's/articles/a 2.md', 's/articles/b.md', 's/articles/ä.md'],
      folderName: 's',
      problems: [],
    });
  });

  it('follows no symbolic links, neither of files nor of folders', async () => {
    const folder = await temporaryFolder({
      's/story.yaml': '',
      's/articles/a.md': article,
      'secret.md': article,
      'other/x.md': article,
    });
    await symlink(join(folder, 'secret.md'), join(folder, 's/articles/linked.md'));
    expect((await read(folder)).problems).toEqual([
      'error s/articles/linked.md: is a symbolic link, which is not followed; put the file itself there',
    ]);
    await mkdir(join(folder, 't'));
    await symlink(join(folder, 's/story.yaml'), join(folder, 't/story.yaml'));
    await symlink(join(folder, 'other'), join(folder, 't/articles'));
    const { files, problems } = await readStoryFolder(folder, 't');
    expect(files).toBeUndefined();
    expect(problems.map((problem) => problem.message)).toEqual([
      'is a symbolic link, which is not followed; put the file itself there',
      'is no folder; make a folder of that name and put the articles there',
    ]);
  });

  it('names what is missing', async () => {
    const folder = await temporaryFolder({ 's/x': '' });
    expect((await read(folder)).problems).toEqual([
      'error s/story.yaml: is not there; check the path',
      'error s/articles: is not there; check the path',
    ]);
    await mkdir(join(folder, 's/articles'));
    expect((await read(folder)).problems[1]).toBe(
      'error s/articles: holds no articles; put at least one *.md file there',
    );
  });

  it('refuses folders and pipes that are named like articles, and tells of other files', async () => {
    const folder = await temporaryFolder({
      's/story.yaml': '',
      's/articles/a.md': article,
      's/articles/b.html': '',
      's/articles/c.md/x': '',
    });
    execFileSync('mkfifo', [join(folder, 's/articles/d.md')]);
    expect((await read(folder)).problems).toEqual([
      'warning s/articles/b.html: is no article and is passed over; articles are files named *.md',
      'error s/articles/c.md: is a folder, and a file is needed',
      'error s/articles/d.md: is no regular file; put the text itself there',
    ]);
  });

  it('refuses a file beyond the limit without reading it', async () => {
    const folder = await temporaryFolder({
      's/story.yaml': '',
      's/articles/a.md': new Uint8Array(10 * 1024 * 1024 + 1),
    });
    expect((await read(folder)).problems).toEqual([
      'error s/articles/a.md: has 10 MB, and at most 10 MB are read; split it',
    ]);
  });

  it('says so where a file may not be read', async () => {
    const folder = await temporaryFolder({ 's/story.yaml': '', 's/articles/a.md': article });
    await chmod(folder, 0o755);
    await chmod(join(folder, 's/articles/a.md'), 0);
    expect((await withoutPrivilege(() => read(folder))).problems).toEqual([
      'error s/articles/a.md: may not be read or written; change its permissions',
    ]);
  });

  it('takes a file for a folder for what it is', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 's'), '');
    expect((await read(folder)).problems[0]).toContain(
      's/story.yaml: is not there, for a part of its path is a file',
    );
  });

  it('reads no more articles than a machine can hold', async () => {
    const folder = await temporaryFolder({ 's/story.yaml': '', 's/articles/x.txt': '' });
    const large = Buffer.alloc(10 * 1024 * 1024, 0x61);
    for (let index = 10; index < 37; index += 1) {
      await writeFile(join(folder, `s/articles/${index}.md`), large);
    }
    const { articles, problems } = await read(folder);
    expect(articles).toBeUndefined();
    expect(problems).toContain(
      'error s/articles/35.md: with this file the articles have more than 256 MB; split the story',
    );
  });
});
