import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PICTURE_FAMILIES } from '../../src/export/picture-font.ts';
import { PALETTES, topicColour } from '../../src/export/palette.ts';
import type { Palette, PaletteName } from '../../src/export/palette.ts';

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of a theme, by custom property: `--sl-ink: light-dark(#1b1a17, #f2efe7);`. */
function tokensOf(theme: PaletteName): ReadonlyMap<string, string> {
  return new Map(
    Array.from(
      css.matchAll(/--sl-([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g),
      ([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark],
    ),
  );
}

test.each(['light', 'dark'] as const)('pictures have the %s colours of the style sheet', (name) => {
  const tokens = tokensOf(name);
  const expected: Omit<Palette, 'topics'> = {
    paper: tokens.get('paper') ?? '',
    band: tokens.get('band') ?? '',
    ink: tokens.get('ink') ?? '',
    quiet: tokens.get('ink-2') ?? '',
    hairline: tokens.get('hairline') ?? '',
    rule: tokens.get('rule') ?? '',
    accent: tokens.get('accent') ?? '',
  };
  const topics = [...tokens].filter(([token]) => token.startsWith('topic-')).map(([, colour]) => colour);
  expect(topics.length).toBeGreaterThan(9);
  expect(PALETTES[name]).toEqual({ ...expected, topics });
});

test('colours repeat after the last one', () => {
  const { light } = PALETTES;
  expect(topicColour(light, light.topics.length + 1)).toBe(light.topics[1]);
});

test.each(['serif', 'sans'] as const)('pictures are set in the %s of the style sheet', (family) => {
  const list = new RegExp(`--sl-${family}:([^;]+);`).exec(css)?.[1] ?? '';
  expect(PICTURE_FAMILIES[family]).toBe(list.replace(/\s+/g, ' ').trim());
});
