import { describe, expect, it } from 'vitest';
import { showDifference } from '../../src/ingest/show-difference.ts';
import { anchorPassage } from './anchor-passage.ts';

const article =
  'The briefing host spoke. "We expect this will be their last meeting as presidents," the US official added. ' +
  '"President [Biden] intends to use this meeting to discuss areas of [bilateral] disagreement," the official noted.';

function difference(exact: string, text = article) {
  const anchored = anchorPassage(text, { exact });
  if (anchored.kind !== 'missing' || anchored.nearest === undefined)
    throw new Error(`${anchored.kind}, nothing near`);
  return showDifference(text, exact, anchored.nearest.runs);
}

describe('the difference to the nearest passage', () => {
  it('marks the changed word and shows the words around it', () => {
    expect(difference('We expect this will be their last meetings as presidents')).toEqual({
      article: '…will be their last [meeting] as presidents',
      story: '…will be their last [meetings] as presidents',
    });
  });

  it('marks what was left out, put in and replaced', () => {
    expect(difference('We expect this will be their meeting as presidents')).toMatchObject({
      article: '…this will be their [last] meeting as presidents',
      story: '…this will be their [] meeting as presidents',
    });
    expect(difference('We do expect this will be their final meeting as presidents')).toMatchObject({
      article: 'We [] expect this will be their [last] meeting as presidents',
      story: 'We [do] expect this will be their [final] meeting as presidents',
    });
  });

  it('keeps apart the brackets of the text and those of the difference', () => {
    expect(difference('President Biden intends to use this meeting')).toMatchObject({
      article: 'President ⟦[Biden]⟧ intends to use this meeting',
      story: 'President ⟦Biden⟧ intends to use this meeting',
    });
  });

  it('says what the eye would miss', () => {
    expect(difference('we expect this will be').hint).toBe('only capital and small letters differ');
    expect(difference('We expect th\u200bis will be').hint).toMatch(/invisible characters differ .*U\+200B/u);
    expect(difference('a café here', 'It was a cafe\u0301 here.').hint).toMatch(
      /encoded otherwise .*U\+0301.*U\+00E9/u,
    );
    expect(difference('We expect this , will be', 'We expect this, will be').hint).toBe(
      'only the blanks between words and marks differ',
    );
  });

  it('finds the place in a long article, also with several words changed', () => {
    const long = `${'Nothing of note was said about the meeting of presidents. '.repeat(2000)}${article}`;
    expect(difference('We think this will be their final meeting as presidents', long)).toMatchObject({
      article: 'We [expect] this will be their [last] meeting as presidents',
    });
  });

  it('names no passage where none is alike', () => {
    expect(anchorPassage(article, { exact: 'An entirely different sentence on gardening' })).toEqual({
      kind: 'missing',
    });
  });

  it('compares Chinese sign by sign', () => {
    expect(difference('两国领导人在北京会晤', '昨天，两国领导人在利马会晤。')).toEqual({
      article: '两国领导人在[利马]会晤',
      story: '两国领导人在[北京]会晤',
    });
  });
});
