import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { withFetched } from '../../src/archive/byte-source.ts';

describe('parts that are fetched at once', () => {
  it('that fail are an error for who asks for them, and for nobody before that', async () => {
    const unhandled: unknown[] = [];
    const listen = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', listen);
    onTestFinished(() => void process.off('unhandledRejection', listen));
    const source = withFetched(
      {
        byteLength: 20,
        slice: (start) =>
          start < 10 ? Promise.resolve(new ArrayBuffer(10)) : Promise.reject(new Error('broke off')),
      },
      [
        { start: 0, end: 10 },
        { start: 10, end: 20 },
      ],
    );
    // Rejections that nobody has heard of are told after all promises have been through.
    await setTimeout();
    expect(unhandled).toEqual([]);
    expect((await source.slice(2, 5)).byteLength).toBe(3);
    await expect(source.slice(12, 15)).rejects.toThrow('broke off');
  });
});
