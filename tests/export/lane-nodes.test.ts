import { describe, expect, it } from 'vitest';
import { laneNodes } from '../../src/export/lane-nodes.ts';
import { PALETTES } from '../../src/export/palette.ts';
import { guessTextWidth } from '../../src/export/picture-font.ts';
import { penFor } from '../../src/export/picture-pen.ts';
import type { PlacedRow } from '../../src/timeline/model.ts';
import { pictureOf, textsOf } from './pictures.ts';

const rows = ['Taiwan', 'A topic with a very long name', 'Trade'].map((label, at): PlacedRow => ({
  kind: 'value',
  id: label,
  label,
  colour: at,
  y: 100 + at * 30,
  height: 30,
}));

function draw(direction: 'ltr' | 'rtl'): string {
  const place = { start: direction === 'ltr' ? 36 : 1_164, width: 120, band: { x1: 26, x2: 1_174 } };
  return laneNodes(rows, place, penFor(pictureOf({ direction })))
    .map((node) => node.xml)
    .join('');
}

const numbers = (svg: string, name: string, attribute: string) =>
  Array.from(svg.matchAll(new RegExp(`<${name} [^>]*?\\b${attribute}="([\\d.]+)"`, 'g')), ([, value]) =>
    Number(value),
  );

describe('The rows beside a plot', () => {
  it('have a band behind every other one, below all names', () => {
    const svg = draw('ltr');
    expect(numbers(svg, 'rect', 'y')).toEqual([100, 160]);
    expect(numbers(svg, 'rect', 'x')).toEqual([26, 26]);
    expect(numbers(svg, 'rect', 'width')).toEqual([1_148, 1_148]);
    expect(svg.lastIndexOf('<rect')).toBeLessThan(svg.indexOf('<circle'));
  });

  it('are named after a dot of their colour, in their middle', () => {
    const svg = draw('ltr');
    expect(numbers(svg, 'circle', 'cx')).toEqual([41, 41, 41]);
    expect(numbers(svg, 'circle', 'cy')).toEqual([115, 145, 175]);
    const colours = Array.from(svg.matchAll(/<circle [^>]*fill="([^"]+)"/g), ([, colour]) => colour);
    expect(colours).toEqual(PALETTES.light.topics.slice(0, 3));
    expect(numbers(svg, 'text', 'x')).toEqual([56, 56, 56]);
  });

  it('end their names before the plot begins', () => {
    const [short, long = ''] = textsOf(draw('ltr'));
    expect(short).toBe('Taiwan');
    expect(long).toMatch(/^A topic.*…$/);
    expect(guessTextWidth(long, 'row-name')).toBeLessThan(120 - 20);
  });

  it('begin at the right where the picture does', () => {
    const svg = draw('rtl');
    expect(numbers(svg, 'circle', 'cx')).toEqual([1_159, 1_159, 1_159]);
    expect(numbers(svg, 'text', 'x')).toEqual([1_144, 1_144, 1_144]);
    expect(svg.match(/text-anchor="end"/g)).toHaveLength(3);
  });
});
