import { describe, expect, it } from 'vitest';
import { fillPage } from '../../src/cli/fill-page.ts';

const PARTS = { language: 'ar', direction: 'rtl', head: 'HEAD', story: '$& STORY', data: 'DATA' } as const;

const PAGE =
  '<html lang="en" class="a"><!-- sourceline: head --><!-- sourceline: story --><!-- sourceline: data --></html>';

describe('filling the page', () => {
  it('puts each part in its place', () => {
    expect(fillPage(PAGE, PARTS)).toBe('<html lang="ar" dir="rtl" class="a">HEAD$& STORYDATA</html>');
  });

  it.each([
    ['<html lang="en"', '<html lang="en">'],
    ['<!-- sourceline: head -->', '<!-- sourceline: head -->'],
    ['<!-- sourceline: story -->', '<!-- sourceline: story -->'],
    ['<!-- sourceline: data -->', '<!-- sourceline: data -->'],
  ])('fails where %s is missing, and says so', (place, said) => {
    expect(() => fillPage(PAGE.replace(place, '<html'), PARTS)).toThrow(said);
  });
});
