import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleForms } from '../../../src/timeline/labels/label-text.ts';
import type { MeasureText } from '../../../src/timeline/model.ts';

/** Ten pixels a letter, as a reader counts letters. */
const measure: MeasureText = (text) => [...new Intl.Segmenter().segment(text)].length * 10;
const linesOf = (title: string, width: number) => titleForms(title, width, measure).map((form) => form.lines);

describe('A title in a label', () => {
  it('is one line where it fits, or two of about the same length', () => {
    expect(linesOf('Last meeting as presidents, Lima', 400)).toEqual([
      ['Last meeting as presidents, Lima'],
      ['Last meeting as', 'presidents, Lima'],
    ]);
  });

  it('wraps to two lines before it is shortened, and is shortened after a word', () => {
    expect(linesOf('Last meeting as presidents, Lima', 200)).toEqual([
      ['Last meeting as', 'presidents, Lima'],
    ]);
    expect(linesOf('North Korea escalates its ballistic missile tests', 180)).toEqual([
      ['North Korea', 'escalates its…'],
    ]);
  });

  it('is shortened within a word that is longer than a line, never within a letter', () => {
    expect(linesOf('Donaudampfschifffahrtsgesellschaft', 100)).toEqual([['Donaudamp…']]);
    const family = '👨‍👩‍👧‍👦';
    expect(linesOf(family.repeat(20), 50)).toEqual([[`${family.repeat(4)}…`]]);
    const accented = 'e\u0301';
    expect(linesOf(accented.repeat(20), 50)).toEqual([[`${accented.repeat(4)}…`]]);
  });

  it('breaks where the script does: after a character of Chinese, not before a comma or within US–China', () => {
    expect(linesOf('习近平与拜登在利马会晤', 70)[0]).toHaveLength(2);
    for (const [first, second] of linesOf('A long word, and another', 150)) {
      expect(first).not.toMatch(/^,/u);
      expect(second ?? '').not.toMatch(/^,/u);
    }
    expect(linesOf('Ties of US–China', 110)).toEqual([['Ties of', 'US–China']]);
    expect(linesOf('He said “never again”', 150)[0]?.[1]?.startsWith('“never') ?? true).toBe(true);
  });

  it('is measured only to where it could ever be seen', () => {
    let longest = 0;
    const counting: MeasureText = (text) => {
      longest = Math.max(longest, text.length);
      return text.length;
    };
    const [form] = titleForms('word '.repeat(2_000_000), 240, counting);
    expect(longest).toBeLessThan(1_000);
    expect(form?.lines).toHaveLength(2);
    expect(form?.lines[1]).toMatch(/…$/u);
  });

  it('has one line even where it is blank', () => {
    expect(linesOf('', 100)).toEqual([['']]);
    expect(linesOf(' \n ', 100)).toEqual([['']]);
  });

  it('always fits, keeps its words in order and loses none unless it is shortened', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 40, max: 400 }),
        (title, width) => {
          for (const form of titleForms(title, width, measure)) {
            expect(form.lines.length).toBeLessThanOrEqual(2);
            for (const line of form.lines)
              expect(measure(line, 'label-title')).toBeLessThanOrEqual(form.width);
            expect(form.width).toBeLessThanOrEqual(width);
            const shown = form.lines.join('').replaceAll(/\s/gu, '');
            const whole = title.replaceAll(/\s/gu, '');
            const isWhole = shown === whole;
            const isShortened = shown.endsWith('…') && whole.startsWith(shown.slice(0, -1));
            expect(isWhole || isShortened).toBe(true);
          }
        },
      ),
      { seed: 42, numRuns: 300 },
    );
  });
});
