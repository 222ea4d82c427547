import { describe, expect, it } from 'vitest';
import { DraftPassages } from '../../../../src/ingest/draft/story-file/draft-passages.ts';
import { articleWith, draftWith, eventOf, passageOf } from './made-draft.ts';

describe('a passage that stands in marks as a whole', () => {
  it.each([
    ['“We won.”', 'We won.'],
    ['" “We won between 2011 and 2018 ” "', 'We won between 2011 and 2018'],
    ['“ ‘We won on 3 May.’ ”', 'We won on 3 May.'],
    ['«We won.»', 'We won.'],
    ['“We won” on 3 May, and “they lost”', '“We won” on 3 May, and “they lost”'],
    ['“We won” on 3 May.', '“We won” on 3 May.'],
    ['She said “We won”', 'She said “We won”'],
    ['“We won', '“We won'],
  ])('is written without them: %s', (words, exact) => {
    const article = articleWith('a', words);
    const event = eventOf('e', [passageOf(article, words)]);
    const [item] = new DraftPassages(draftWith({ articles: [article], events: [event] })).of(event);
    expect(item?.selector.exact).toBe(exact);
    expect(article.text.slice(item?.start, item?.end)).toBe(exact);
  });

  it.each([
    ['«', '\u0301The bridge fell', ' today', 'The bridge fell'],
    ['«', '\u0301 The bridge fell', ' today', 'The bridge fell'],
    ['', 'The bridge fell e', '\u0301', 'The bridge fell'],
  ])('of which a character would be cut is written without it: %s|%s|%s', (before, words, behind, exact) => {
    const article = articleWith('a', before + words + behind);
    const event = eventOf('e', [passageOf(article, words)]);
    const [item] = new DraftPassages(draftWith({ articles: [article], events: [event] })).of(event);
    expect(item?.selector.exact).toBe(exact);
  });

  it('is none where it has no words', () => {
    const article = articleWith('a', '“ ‘…’ ” It rained.');
    const event = eventOf('e', [passageOf(article, '“ ‘…’ ”')]);
    expect(new DraftPassages(draftWith({ articles: [article], events: [event] })).of(event)).toEqual([]);
  });
});
