import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVersion, versionPath } from '../../src/state/story-version.ts';

const SHA256 = '8a4fc31e0b7d2965'.repeat(4);
const DIGEST = SHA256.slice(0, 32);

describe('the address of a version', () => {
  it('lies in a folder beside the story, and names the beginning of its hash', () => {
    expect(versionPath('public/stories/x.json', SHA256)).toBe(`public/stories/versions/x.${DIGEST}.json`);
    expect(versionPath('x.json', SHA256)).toBe(`versions/x.${DIGEST}.json`);
  });

  it('leads back to the story as it is now corrected', () => {
    const host = 'https://host.example/deep/stories';
    expect(readVersion(`${host}/versions/my.story.${DIGEST}.json?v=2#there`)).toEqual({
      digest: DIGEST,
      current: `${host}/my.story.json`,
    });
  });

  it.each([
    'stories/x.json',
    `stories/x.${DIGEST}.json`,
    `stories/versions/${DIGEST}.json`,
    `stories/versions/x.${DIGEST.slice(1)}.json`,
    `stories/versions/x.${DIGEST.toUpperCase()}.json`,
    `stories/versions/deeper/x.${DIGEST}.json`,
    `stories/my-versions/x.${DIGEST}.json`,
    `stories/x.json?versions/x.${DIGEST}.json`,
    '',
  ])('is not %s', (address) => {
    expect(readVersion(address)).toBeNull();
  });

  it('is read as it was written, whatever the story is called', () => {
    const segment = fc.stringMatching(/^[\w.%-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 4 }), segment, (folders, name) => {
        const story = [...folders, `${name}.json`].join('/');
        expect(readVersion(versionPath(story, SHA256))).toEqual({ digest: DIGEST, current: story });
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
