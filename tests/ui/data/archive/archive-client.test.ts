import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../../src/archive/archive-error.ts';
import { archiveClient } from '../../../../src/ui/data/archive/archive-client.ts';
import { errorOf, failureOf } from '../../../../src/ui/data/archive/archive-failure.ts';
import type { ToArchive } from '../../../../src/ui/data/archive/archive-messages.ts';
import { FetchError } from '../../../../src/ui/data/fetch-error.ts';

function client() {
  const posted: ToArchive[] = [];
  return { posted, ...archiveClient({ post: (message) => posted.push(message) }) };
}

describe('Questions to an archive', () => {
  it('get their own answers, in whatever order those come', async () => {
    const { ask, take, posted } = client();
    const first = ask({ of: 'number', id: 'a' });
    const second = ask({ of: 'number', id: 'b' });
    expect(posted).toHaveLength(2);
    expect(take({ type: 'answer', number: 1, answer: 11 })).toBe(true);
    expect(take({ type: 'answer', number: 0, answer: 10 })).toBe(true);
    expect(await Promise.all([first, second])).toEqual([10, 11]);
  });

  it('are refused with what went wrong, as it was where it went wrong', async () => {
    const { ask, take } = client();
    const asked = ask({ of: 'search', text: 'lima' });
    const cause = new ArchiveError('missing', 'words.parquet', 'It is not there.');
    take({ type: 'refused', number: 0, failure: failureOf(cause) });
    await expect(asked).rejects.toMatchObject({
      name: 'ArchiveError',
      code: 'missing',
      file: 'words.parquet',
    });
  });

  it('all fail with a thread that fails, those that come after it too', async () => {
    const { ask, fail } = client();
    const asked = ask({ of: 'number', id: 'a' });
    fail(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    await expect(ask({ of: 'number', id: 'b' })).rejects.toThrow('gone');
  });

  it('leave other messages to others', () => {
    expect(client().take({ type: 'progress', received: 1, total: 2 })).toBe(false);
  });
});

describe('An error that goes from thread to thread', () => {
  it('stays what it is', () => {
    for (const cause of [
      new ArchiveError('changed', 'dates.parquet', 'Another build.'),
      new FetchError('offline', 'no way'),
      new Error('unforeseen'),
    ]) {
      const told = errorOf(structuredClone(failureOf(cause)));
      expect(told.name).toBe(cause.name);
      expect(told.message).toContain(cause.message);
    }
  });
});
