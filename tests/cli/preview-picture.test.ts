import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { textOutliner } from '../../src/cli/outline-text.ts';
import { previewPicture } from '../../src/cli/preview-picture.ts';
import { firstStory } from '../timeline/story.ts';

const PLAIN = { family: 'sans', weight: 400, size: 14 } as const;

describe('text as outlines', async () => {
  const outline = await textOutliner();

  it('draws what the fonts have, by numbers alone', () => {
    const characters = Array.from({ length: 0x24f }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => /[\p{L}\p{P}\p{N}]/u.test(character),
    );
    for (const size of [9.5, 14, 42]) {
      const drawn = outline(characters.join(''), { ...PLAIN, size });
      expect(drawn?.width).toBeGreaterThan(characters.length * size * 0.3);
      expect(drawn?.path).toMatch(/^[MLQCZ\d. -]+$/);
    }
  });

  it.each(['US–China ties, “now”…', 'Übergröße', 'Москва', 'Αθήνα', 'Tiếng Việt'])('draws %s', (text) => {
    for (const family of ['sans', 'serif'] as const) {
      expect(outline(text, { ...PLAIN, family })).not.toBeNull();
      expect(outline(text, { ...PLAIN, family, weight: 600 })).not.toBeNull();
    }
  });

  it.each(['بايدن', '會議', 'हिन्दी', '👨‍👩‍👧'])('leaves %s to the system', (text) => {
    expect(outline(text, PLAIN)).toBeNull();
  });

  it('measures a text as wide as it draws it', () => {
    const both = (text: string) => outline(text, PLAIN)?.width ?? 0;
    expect(both('Москва Lima')).toBeCloseTo(both('Москва') + both(' Lima'), 5);
    expect(both('')).toBe(0);
  });
});

describe('the picture of a link', () => {
  it('is a PNG of 1200 by 630, the same each time', async () => {
    const outline = await textOutliner();
    const first = await previewPicture(firstStory(), 'Sourceline', outline);
    const { format, width, height } = await sharp(first).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
    expect(first.equals(await previewPicture(firstStory(), 'Sourceline', await textOutliner()))).toBe(true);
  });

  it('shows ink on paper, and the chosen event in the accent’s colour', async () => {
    const picture = await previewPicture(firstStory(), 'Sourceline', await textOutliner());
    const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += info.channels) {
      const colour = data.subarray(at, at + 3).toString('hex');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [paper] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    expect(paper).toBe('fbfaf6');
    expect(counts.get('1b1a17')).toBeGreaterThan(2_000);
    expect(counts.get('982a1e')).toBeGreaterThan(200);
  });
});
