import { expect, it } from 'vitest';
import { takeStyles } from '../../src/cli/styles-first.ts';

it('A page’s stylesheets are taken out in their order, and everything else stays', () => {
  const head = [
    '<meta charset="utf-8" />',
    '<link rel="icon" href="./icon.svg" />',
    '<link rel="stylesheet" crossorigin href="./a.css">',
    '<script type="module" src="./a.js"></script>',
    '<link rel="stylesheet" href="./b.css" />',
  ];
  expect(takeStyles(head.join(''))).toEqual({
    page: [head[0], head[1], head[3]].join(''),
    styles: `${head[2]}${head[4]}`,
  });
  expect(takeStyles('<head></head>')).toEqual({ page: '<head></head>', styles: '' });
});
