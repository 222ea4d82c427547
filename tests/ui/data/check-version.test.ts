import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AlteredVersionError } from '../../../src/ui/data/altered-version-error.ts';
import { checkVersion } from '../../../src/ui/data/check-version.ts';
import { sha256 } from '../../../src/ui/data/sha256.ts';

afterEach(() => vi.unstubAllGlobals());

const URL_OF_VERSION = 'https://host.example/stories/versions/talks.ab.json';
const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const versionOf = (text: string) => ({ digest: hashOf(text).slice(0, 32), current: '' });

describe('a version', () => {
  test('is what its address says, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        await expect(checkVersion(text, URL_OF_VERSION, versionOf(text))).resolves.toBeUndefined();
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  test('is refused by the name of its file where one character is another', async () => {
    const check = checkVersion('{"said":"no"}', URL_OF_VERSION, versionOf('{"said":"yes"}'));
    await expect(check).rejects.toThrow(AlteredVersionError);
    await expect(check).rejects.toMatchObject({ file: 'talks.ab.json' });
  });

  test('is taken as it is where the browser computes no hash', async () => {
    vi.stubGlobal('crypto', {});
    expect(await sha256(new Uint8Array())).toBeNull();
    await expect(checkVersion('a', URL_OF_VERSION, versionOf('b'))).resolves.toBeUndefined();
  });
});
