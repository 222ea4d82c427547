import { describe, expect, it } from 'vitest';
import { citation } from '../../../src/ui/event/citation.ts';
import { en } from '../../../src/ui/messages/en.ts';
import { passageOf, story, withUnknownSpeaker } from '../story.ts';

const GIVEN = { locale: 'en-GB', link: 'https://sourceline.example/?quote=x', messages: en };

describe('a citation', () => {
  it('names words, speaker, title, publisher, date and link', () => {
    const dataset = story();
    expect(citation(dataset, passageOf(dataset, 'last'), GIVEN)).toBe(
      '“We expect this will be their last meeting as presidents” — Senior US administration official, “Leaders to tackle stability”, Caliber.Az, 14 November 2024, https://caliber.example/lima',
    );
  });

  it('leaves out what is not known, and links to the timeline where the article has no address', () => {
    const dataset = story();
    expect(citation(dataset, passageOf(dataset, 'dangerous'), GIVEN)).toBe(
      '“dangerous and destabilizing cooperation” — Joe Biden, “A final meeting”, A portal, https://sourceline.example/?quote=x',
    );
  });

  it('keeps the precision of the date', () => {
    const dataset = story();
    expect(citation(dataset, passageOf(dataset, 'third'), GIVEN)).toBe(
      '“This will mark the third in-person meeting.” — “The last meeting”, The Echo, November 2024, https://sourceline.example/?quote=x',
    );
  });

  it('says that a speaker is not stated and that a source is missing', () => {
    const dataset = withUnknownSpeaker(story({ quotes: { last: { source: 'gone' } } }), 'last');
    expect(citation(dataset, passageOf(dataset, 'last'), GIVEN)).toBe(
      '“We expect this will be their last meeting as presidents” — Speaker not stated, source not available, https://sourceline.example/?quote=x',
    );
  });

  it('keeps every character of the words', () => {
    const exact = '“tricky” \u202E [sic] … e\u0301';
    const dataset = story({ quotes: { last: { exact, end: 360 + exact.length } } });
    expect(citation(dataset, passageOf(dataset, 'last'), GIVEN)).toContain(exact);
  });
});
