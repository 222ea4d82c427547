import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlComment, yamlFlowText, yamlText } from '../../../src/ingest/draft/story-file/yaml-words.ts';

function readBack(yaml: string): unknown {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  expect(document.errors).toEqual([]);
  return document.toJS();
}

/** Words as articles have them, and what would mean something to YAML. */
const WORDS = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        ': ',
        ' #',
        '- ',
        '"',
        "'",
        '“',
        '”',
        '[',
        ']',
        '{',
        '}',
        ',',
        '%',
        '&',
        '*',
        '!',
        '|',
        '>',
        '---',
        '\t',
        '\n',
        '\u0085',
        '\u2028',
        '\uFEFF',
        '\u0007',
        'null',
        '~',
        '2024-11-16',
        'true',
      ),
      fc.constant('the official said that the meeting would be held in the capital on the following day '),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue).trim()))
  .filter((text) => text !== '');

describe('a text written as YAML', () => {
  it('reads back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(WORDS, fc.constantFrom(2, 6, 10), (text, indent) => {
        const yaml = `${' '.repeat(indent - 2)}exact: ${yamlText(text, indent)}\n`;
        expect(readBack(yaml)).toEqual({ exact: text });
      }),
      { seed: 42, numRuns: 600 },
    );
  });

  it('reads back from a list in brackets', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { maxLength: 4 }), (texts) => {
        expect(readBack(`terms: [${texts.map(yamlFlowText).join(', ')}]\n`)).toEqual({ terms: texts });
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it.each([
    ['a\u{E0001}b', '"a\\U000e0001b"'],
    ['a\u0007b', '"a\\u0007b"'],
    ['~', '"~"'],
  ])('has what is not seen as a number: %j', (text, yaml) => {
    expect(yamlText(text, 2)).toBe(yaml);
  });

  it.each([
    ['null', '"null"'],
    ['Null', '"Null"'],
    ['NULL', '"NULL"'],
    ['nulls', 'nulls'],
    ['a  b', '"a  b"'],
    ['a. b-c_d.', 'a. b-c_d.'],
  ])('is plain in brackets where it can be: %j', (text, yaml) => {
    expect(yamlFlowText(text)).toBe(yaml);
  });

  it('is no comment where it is empty', () => {
    expect([yamlComment('', 0), yamlComment(' a  b ', 2)]).toEqual(['', '  # a b']);
  });

  it('as a comment is a comment to its end', () => {
    fc.assert(
      fc.property(WORDS, (text) => {
        expect(readBack(`${yamlComment(text, 2)}\na: b\n`)).toEqual({ a: 'b' });
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
