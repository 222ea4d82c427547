import { expect, test } from 'vitest';
import { chartSvg, XML_DECLARATION } from '../../../src/export/chart-svg.ts';
import { pictureOf } from '../../export/pictures.ts';
import { datasetWith } from '../../timeline/story.ts';
import { HOSTILE_TEXTS } from '../story.ts';

function parsed(svg: string): Element {
  const read = new DOMParser().parseFromString(XML_DECLARATION + svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  return read.documentElement;
}

test('a picture is XML that a parser reads, with its texts as they are', () => {
  const title = 'A & B < C "D" \'E\'';
  const root = parsed(chartSvg(pictureOf({ title })));
  expect(root.getAttribute('role')).toBe('img');
  const [titleId, descriptionId] = (root.getAttribute('aria-labelledby') ?? '').split(' ');
  expect(root.querySelector('title')).toHaveProperty('id', titleId);
  expect(root.querySelector('desc')).toHaveProperty('id', descriptionId);
  expect(root.querySelector('title')?.textContent).toBe(title);
  expect(root.querySelector('text')?.textContent).toBe(title);
});

test('hostile texts are text in every place', () => {
  for (const text of [...HOSTILE_TEXTS, '\u0000\ud800\ufffe\u202e', ']]>', '&lt;']) {
    const dataset = datasetWith([{ date: '2024', title: text, topics: [text] }]);
    const picture = pictureOf(
      {
        title: text,
        description: text,
        notes: [text],
        sources: [{ publisher: text, title: text }],
        address: text,
        language: text,
        families: { sans: text, serif: text },
      },
      { dataset },
    );
    const root = parsed(chartSvg(picture));
    const names = new Set(Array.from(root.querySelectorAll('*'), (element) => element.localName));
    const known = [
      'circle',
      'clipPath',
      'desc',
      'g',
      'line',
      'linearGradient',
      'rect',
      'stop',
      'text',
      'title',
    ];
    for (const name of names) expect(known).toContain(name);
  }
});
