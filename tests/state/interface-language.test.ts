import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, LANGUAGES } from '../../src/state/interface-language.ts';

const code = (asked: string | null, preferred: readonly string[] = []) =>
  chooseLanguage(asked, preferred).code;

describe('the language of the interface', () => {
  test('is the one asked for, whatever the reader prefers', () => {
    expect(code('de', ['ar', 'en'])).toBe('de');
    expect(code('ar', ['de'])).toBe('ar');
    expect(code('en', ['de'])).toBe('en');
  });

  test('is found by the primary language of any tag', () => {
    expect(code('de-CH-1996')).toBe('de');
    expect(code('ar-Arab-EG')).toBe('ar');
    expect(code('AR-eg')).toBe('ar');
    expect(code('en-GB-oxendict')).toBe('en');
  });

  test('is the first of the reader’s that it speaks where none is asked for', () => {
    expect(code(null, ['fr-FR', 'de-AT', 'en'])).toBe('de');
    expect(code(null, ['ar', 'de'])).toBe('ar');
  });

  test('is English where it speaks none of them', () => {
    expect(code(null, ['fr', 'ja'])).toBe('en');
    expect(code(null, [])).toBe('en');
  });

  test.each(['tlh', 'fr', 'de_DE', '', ' ', 'x-private', '../../etc', 'de'.repeat(100), 'd', '-', '🙂'])(
    'is as if nothing had been asked for where "%s" is no language that it speaks',
    (asked) => {
      expect(chooseLanguage(asked, ['ar'])).toEqual(chooseLanguage(null, ['ar']));
    },
  );

  test('runs from right to left in Arabic only', () => {
    expect(LANGUAGES.map(({ code: one }) => [one, chooseLanguage(one, []).direction])).toEqual([
      ['en', 'ltr'],
      ['de', 'ltr'],
      ['ar', 'rtl'],
    ]);
  });

  test('never throws, and always speaks one of its languages', () => {
    const known = new Set(LANGUAGES.map(({ code: one }) => one));
    fc.assert(
      fc.property(fc.option(fc.string()), fc.array(fc.string(), { maxLength: 5 }), (asked, preferred) =>
        known.has(code(asked, preferred)),
      ),
      { seed: 42, numRuns: 500 },
    );
  });
});

describe('the locale of its dates', () => {
  const locale = (asked: string | null, preferred: readonly string[] = []) =>
    chooseLanguage(asked, preferred).locale;

  test('is the region’s of a tag that was asked for', () => {
    expect(locale('en-US')).toBe('en-US');
    expect(locale('de-AT')).toBe('de-AT');
  });

  test('is not the region’s of the browser, which says "en-US" for readers everywhere', () => {
    expect(locale(null, ['en-US', 'en'])).toBe('en-GB');
    expect(locale(null, ['de-AT'])).toBe('de');
  });

  test('has the day before the month in plain English', () => {
    expect(locale('en')).toBe('en-GB');
    expect(locale(null)).toBe('en-GB');
  });

  test('has the digits of the messages, so that a page has one kind', () => {
    const digits = (tag: string) => new Intl.NumberFormat(tag).resolvedOptions().numberingSystem;
    expect(digits('ar-EG')).not.toBe(digits('ar'));
    expect(digits(locale('ar-EG'))).toBe(digits('ar'));
    expect(digits(locale('ar-u-nu-arabext'))).toBe(digits('ar'));
    expect(locale('ar-EG')).toMatch(/^ar-EG/);
  });
});
