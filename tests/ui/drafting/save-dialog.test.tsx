import { screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftOne, LARGE_DRAFT, showWorkshop } from './show-workshop.tsx';
import { threadStandIns } from './thread-stand-in.ts';

const dialog = () => within(screen.getByRole('dialog', { name: 'Save this timeline' }));
const button = (name: RegExp) => dialog().getByRole<HTMLButtonElement>('button', { name });
const saveFolder = () => button(/^Save the folder/);
const saveData = () => button(/^Save the data/);
const status = () => dialog().getByRole('status').textContent;

/** What was handed to the browser's downloads. */
const saved: { name: string; file: Blob }[] = [];

beforeEach(() => {
  const files: Blob[] = [];
  vi.stubGlobal('origin', 'https://example.org');
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return `blob:${files.length}`;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function take(this: HTMLAnchorElement) {
    const file = files.at(-1);
    if (file) saved.push({ name: this.download, file });
  });
});

afterEach(() => {
  saved.length = 0;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function bytesOf(file: Blob | undefined): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(new Uint8Array(reader.result as ArrayBuffer)));
    reader.addEventListener('error', () => reject(new Error('it can’t be read')));
    reader.readAsArrayBuffer(file ?? new Blob());
  });
}

async function opened(given: Parameters<typeof showWorkshop>[0]) {
  const shown = showWorkshop(given);
  await draftOne(shown);
  await shown.user.click(screen.getByRole('button', { name: 'Save' }));
  return shown;
}

describe('saving a story', () => {
  test('hands over its folder and its data, with the events that are dated', async () => {
    const { user } = await opened({});
    expect(status()).toBe('1 event without a date can’t be in it.');
    await user.click(saveFolder());
    await user.click(saveData());
    expect(saved.map(({ name }) => name)).toEqual(['leaders-meet-in-lima.zip', 'leaders-meet-in-lima.json']);
    const folder = unzipSync(await bytesOf(saved[0]?.file));
    expect(Object.keys(folder)).toContain('leaders-meet-in-lima/articles/lima.md');
    const data: unknown = JSON.parse(strFromU8(await bytesOf(saved[1]?.file)));
    expect(data).toMatchObject({
      events: [{ id: 'first-meeting' }, { id: 'meeting-in-lima' }, { id: 'trade-talks' }],
    });
  });

  test('tells why where its files could not be made, and keeps the page', async () => {
    const told = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const { stringify } = JSON;
    vi.spyOn(JSON, 'stringify').mockImplementation((value: unknown, _replace: unknown, space?: unknown) => {
      // Only files that are written for people are set out with blanks.
      if (space !== undefined) throw new RangeError('Invalid string length');
      return stringify(value);
    });
    await opened({});
    expect(status()).toBe('This could not be saved.');
    expect(saveFolder().disabled).toBe(true);
    expect(told).toHaveBeenCalled();
  });
});

describe('saving a large story', () => {
  test('says that its files are being prepared, and hands them over once a thread has made them', async () => {
    const threads = threadStandIns();
    const { user } = await opened({ draft: LARGE_DRAFT, begin: threads.begin });
    expect(status()).toBe('The files are being prepared…');
    expect([saveFolder().disabled, saveData().disabled]).toEqual([true, true]);
    threads.answer();
    expect(status()).toContain('The files are ready.');
    await user.click(saveFolder());
    await user.click(saveData());
    const folder = unzipSync(await bytesOf(saved[0]?.file));
    expect(strFromU8(folder['leaders-meet-in-lima/story.yaml'] ?? new Uint8Array())).toContain('March 2022');
    expect(strFromU8(await bytesOf(saved[1]?.file))).toContain('"id": "first-meeting"');
  });

  test('makes them anew for other events, and those that it has made only once', async () => {
    const threads = threadStandIns();
    const { user } = await opened({ draft: LARGE_DRAFT, begin: threads.begin });
    threads.answer();
    await user.click(dialog().getByRole('radio', { name: /^Only what you accepted/ }));
    expect(status()).toBe('The files are being prepared…');
    threads.answer();
    expect(status()).toContain('There is no event to save');
    expect(saveFolder().disabled).toBe(true);
    await user.click(dialog().getByRole('radio', { name: /^All 4 events/ }));
    expect(status()).toContain('The files are ready.');
    expect(saveFolder().disabled).toBe(false);
  });

  test('ends the thread with the dialog', async () => {
    const threads = threadStandIns();
    const { user } = await opened({ draft: LARGE_DRAFT, begin: threads.begin });
    const before = threads.running();
    await user.click(dialog().getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(threads.running()).toBe(before - 1));
  });

  test.each([
    ['there is no thread', false],
    ['the thread fails', true],
  ])('makes them on the page where %s', async (_name, isBegun) => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const threads = threadStandIns();
    const shown = showWorkshop({ draft: LARGE_DRAFT, begin: isBegun ? threads.begin : () => null });
    await draftOne(shown);
    // The page makes them when it has painted that it will.
    const frames: FrameRequestCallback[] = [];
    const held = vi
      .spyOn(globalThis, 'requestAnimationFrame')
      .mockImplementation((frame) => frames.push(frame));
    await shown.user.click(screen.getByRole('button', { name: 'Save' }));
    expect(status()).toBe('The files are being prepared…');
    if (isBegun) threads.fail();
    held.mockRestore();
    for (const frame of frames) requestAnimationFrame(frame);
    await waitFor(() => expect(status()).toContain('The files are ready.'));
    expect(saveFolder().disabled).toBe(false);
  });
});
