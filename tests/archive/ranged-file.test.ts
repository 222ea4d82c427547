import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../src/archive/archive-error.ts';
import { rangedFile } from '../../src/archive/ranged-file.ts';
import type { RangeAnswer } from '../../src/archive/ranged-file.ts';

const BYTES = Uint8Array.from({ length: 100 }, (_, index) => index);

interface Host {
  readonly ranges?: boolean;
  readonly status?: number;
  readonly bytes?: Uint8Array;
  readonly contentRange?: (range: string) => string | null;
}

/** A host as its answers; keeps what it was asked and how many bodies were cancelled. */
function host({ ranges = true, status, bytes = BYTES, contentRange }: Host) {
  const asked: string[] = [];
  const cancelled: string[] = [];
  const request = (range: string): Promise<RangeAnswer> => {
    asked.push(range);
    const [from = 0, to = 0] = range.replace('bytes=', '').split('-').map(Number);
    const part = ranges ? bytes.slice(from, to + 1) : bytes;
    const stated = contentRange ?? (() => `bytes ${from}-${to}/${bytes.length}`);
    return Promise.resolve({
      status: status ?? (ranges ? 206 : 200),
      header: (name) => (ranges && name === 'content-range' ? stated(range) : null),
      body: (limit) => Promise.resolve(part.length > limit ? null : part.slice().buffer),
      cancel: () => void cancelled.push(range),
    });
  };
  return { asked, cancelled, request };
}

const file = (made: ReturnType<typeof host>, limit?: number) =>
  rangedFile('events.parquet', 100, made.request, limit);
const read = async (source: ReturnType<typeof file>, start: number, end?: number) => [
  ...new Uint8Array(await source.slice(start, end)),
];

describe('a file that is read by ranges', () => {
  it('asks for each part, and for nothing where there is nothing', async () => {
    const made = host({});
    const source = file(made);
    expect(await read(source, 10, 13)).toEqual([10, 11, 12]);
    expect(await read(source, 98)).toEqual([98, 99]);
    expect(await read(source, 99, 200)).toEqual([99]);
    expect(await read(source, 5, 5)).toEqual([]);
    expect(made.asked).toEqual(['bytes=10-12', 'bytes=98-99', 'bytes=99-99']);
  });

  it('does without the header that says which part it is, which another origin may keep to itself', async () => {
    expect(await read(file(host({ contentRange: () => null })), 1, 3)).toEqual([1, 2]);
    expect(await read(file(host({ contentRange: () => 'bytes 1-2/*' })), 1, 3)).toEqual([1, 2]);
  });

  it('takes a file whole and once where a host knows no ranges', async () => {
    const made = host({ ranges: false });
    const source = file(made);
    const parts = await Promise.all([read(source, 1, 3), read(source, 50, 52)]);
    expect(parts).toEqual([
      [1, 2],
      [50, 51],
    ]);
    expect(await read(source, 7, 8)).toEqual([7]);
    expect(made.asked).toHaveLength(2);
    expect(made.cancelled).toHaveLength(1);
  });

  it('asks again for a whole file whose transfer broke off', async () => {
    const made = host({ ranges: false });
    let broken = true;
    const source = rangedFile('events.parquet', 100, async (range) => {
      const answer = await made.request(range);
      return broken ? { ...answer, body: () => Promise.reject(new TypeError('network error')) } : answer;
    });
    const parts = await Promise.allSettled([source.slice(1, 3), source.slice(50, 52)]);
    expect(parts.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await read(source, 1, 3)).toEqual([1, 2]);
    expect(await read(source, 50, 52)).toEqual([50, 51]);
    expect(made.asked).toHaveLength(3);
  });

  it.each([
    [
      'a large file without ranges',
      host({ ranges: false }),
      99,
      'no-ranges',
      /Publish it on a host that answers range requests/,
    ],
    ['a file that is not there', host({ status: 404 }), 100, 'missing', /open the archive again/],
    ['a file that may not be read', host({ status: 403 }), 100, 'refused', /status 403/],
    ['a shorter file', host({ status: 416 }), 100, 'changed', /open the archive again/],
    ['another build’s file', host({ contentRange: () => 'bytes 0-9/101' }), 100, 'changed', /newer build/],
    ['another part', host({ contentRange: () => 'bytes 1-10/100' }), 100, 'changed', /newer build/],
    [
      'a part that breaks off',
      host({ bytes: BYTES.slice(0, 5), contentRange: () => null }),
      100,
      'changed',
      /newer build/,
    ],
    [
      'a whole file of another length',
      host({ ranges: false, bytes: BYTES.slice(0, 5) }),
      100,
      'changed',
      /newer build/,
    ],
  ])('says what is wrong with %s', async (_, made, limit, code, message) => {
    const failed = await Promise.resolve(file(made, limit).slice(0, 10)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ArchiveError);
    expect(failed).toMatchObject({ code, file: 'events.parquet', message: expect.stringMatching(message) });
  });
});
