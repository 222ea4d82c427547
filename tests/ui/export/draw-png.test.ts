import { expect, test } from 'vitest';
import { scaleFor } from '../../../src/ui/export/draw-png.ts';

test('a picture is drawn at twice its size, where a canvas has room for it', () => {
  expect(scaleFor(1_200, 900)).toBe(2);
});

test('a tall one is drawn smaller, within what every browser allows', () => {
  const scale = scaleFor(1_200, 6_000);
  expect(scale).toBeGreaterThan(1);
  expect(1_200 * 6_000 * (scale ?? 0) ** 2).toBeLessThanOrEqual(4_096 * 4_096);
});

test('one that could not be read then is not drawn', () => {
  expect(scaleFor(1_200, 40_000)).toBeNull();
});
