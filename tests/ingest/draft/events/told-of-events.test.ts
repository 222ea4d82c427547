import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import type { Draft, DraftEvent } from '../../../../src/ingest/draft/model.ts';
import { articleFrom } from '../fixture-articles.ts';

/** The draft of some articles, called `a`, `b`, `c` …, each published on the same day. */
function drafted(texts: readonly string[], published?: string): Draft {
  return draftStory(texts.map((text, at) => articleFrom(`${'abc'.charAt(at)}.txt`, text, published)));
}

function eventOn({ events }: Draft, date: string): DraftEvent {
  const event = events.find((each) => each.date === date);
  if (event === undefined)
    throw new Error(`no event of ${date} among ${events.map((each) => each.date).join()}`);
  return event;
}

describe('when an event was', () => {
  it.each([
    ['The dam broke on 3 May 2020.', '2020-05-03', 'past', true, '“3 May 2020”: stated in the text'],
    ['The crew has worked in Oslo since 2010.', '2010/..', 'ongoing', false, '“2010”: stated in the text'],
    [
      'By July 2020 the valley will be rebuilt.',
      '[..2020-07]',
      'scheduled',
      false,
      '“July 2020”: stated in the text',
    ],
    ['After 2021 nobody will live in Oslo.', '[2021..]', 'scheduled', false, '“2021”: stated in the text'],
    ['The ban will remain in force until 2030.', '../2030', 'scheduled', false, '“2030”: stated in the text'],
    [
      'The mayor of Oslo fled before 9 May 2020.',
      '[..2020-05-09]',
      'past',
      false,
      '“9 May 2020”: stated in the text',
    ],
    [
      'The dam near Oslo broke on 9 May.',
      '2020-05-09',
      'past',
      false,
      '“9 May”: relative to the publication date 2020-06-01',
    ],
    [
      'The dam near Oslo broke at 5 p.m. on 9 May 2020.',
      '2020-05-09',
      'past',
      true,
      '“5 p.m. on 9 May 2020”: stated in the text',
    ],
    [
      'Police in Leeds arrested the former mayor Alan Price after a raid on his office.',
      '[..2020-06-01]',
      'past',
      false,
      'no article dates it; it is told in an article of 2020-06-01',
    ],
  ])('is told of %j', (text, date, time, isDateStated, dateWhy) => {
    const [event] = drafted([text], '2020-06-01').events;
    expect(event).toMatchObject({ date, time, isDateStated, dateWhy });
  });

  it('is bounded by what an article of no date expects', () => {
    const draft = drafted([
      'Talks will be held in Oslo on 3 May 2021 and on 9 May 2022. The crew was arrested in Kesh after a raid in which two died.',
    ]);
    expect(eventOn(draft, '[..2021-05-03]').dateWhy).toBe(
      'no article dates it; it is told in an article written before what it expects on 2021-05-03',
    );
  });

  it('is as most passages that are sure of it say, the more exactly the better', () => {
    const draft = drafted([
      'Mayor Eva Holm opened the bridge in Lund in May 2020.',
      'Mayor Eva Holm opened the bridge in Lund on 3 May 2020.',
    ]);
    expect(draft.events).toHaveLength(1);
    expect(draft.events[0]).toMatchObject({
      date: '2020-05-03',
      dateWhy: '“3 May 2020”: stated in the text; another passage says it less exactly',
      dateEvidence: [
        { article: 'b', text: '3 May 2020' },
        { article: 'a', text: 'May 2020' },
      ],
      why: 'told in 2 passages of 2 articles; dated by “3 May 2020”',
      place: 'Lund',
      people: ['eva-holm'],
      otherDates: [],
    });
  });

  it('is told with what other articles say, where they say otherwise', () => {
    const draft = drafted([
      'Mayor Eva Holm opened the bridge in Lund on 3 May 2020.',
      'Mayor Eva Holm opened a bridge in Lund on 4 May 2020.',
    ]);
    expect(draft.events).toHaveLength(1);
    expect(draft.events[0]?.otherDates).toMatchObject([
      { date: '2020-05-04', passages: [{ article: 'b', why: 'says when: “4 May 2020”' }] },
    ]);
  });
});

describe('why an event is proposed', () => {
  it('counts passages, articles, and those of them that are independent', () => {
    const text = 'Mayor Eva Holm opened the bridge in Lund on 3 May 2020.\n\nSource: www.example.org';
    const [event] = drafted([text, text.replace('opened', 'has opened')]).events;
    expect(event?.why).toBe('told in 2 passages of 2 articles, 1 of them independent; dated by “3 May 2020”');
  });

  it('says what lay ahead', () => {
    const draft = drafted(['The court in Leeds will sentence Al Roe on 5 July 2020.'], '2020-06-01');
    expect(draft.events[0]?.why).toBe(
      'told in 1 passage of 1 article; dated by “5 July 2020”; it lay ahead when that was written',
    );
  });

  it('is surer the more often it is told, and least so without a date', () => {
    const one = 'Mayor Eva Holm opened the bridge in Lund on 3 May 2020.';
    const confidence = (texts: readonly string[]) => drafted(texts, '2020-06-01').events[0]?.confidence ?? 0;
    const twice = confidence([one, one.replace('opened', 'has opened')]);
    const bare = confidence([
      'Police in Leeds arrested the former mayor Alan Price after a raid on his office.',
    ]);
    expect(twice).toBeGreaterThan(confidence([one]));
    expect(confidence([one])).toBeGreaterThan(bare);
    expect(bare).toBeGreaterThan(0);
    expect(twice).toBeLessThanOrEqual(1);
  });
});

describe('what is found and is no event', () => {
  it('is left out, with why', () => {
    const { events, leftOut } = drafted(['Totals for 3 May 2020. The 2016 Report was long.'], '2020-06-01');
    expect(events).toEqual([]);
    expect(leftOut).toMatchObject([
      {
        what: 'date',
        text: '3 May 2020',
        why: 'the sentence has a date and tells nothing that happened then',
      },
      { what: 'date', text: '2016', why: 'the year is a part of a name and dates nothing that is told' },
    ]);
  });

  it('are words that nobody’s event could be about', () => {
    const { events, leftOut } = drafted(['“We won it all,” said Eva Holm.']);
    expect(events).toEqual([]);
    expect(leftOut).toMatchObject([
      { what: 'quotation', text: 'We won it all,', why: 'its article has no event that it could belong to' },
    ]);
  });
});

describe('what a draft has besides events', () => {
  const text =
    'The mayor Eva Holm opened the bridge in Lund, Sweden, on 3 May 2020. “We won,” said Holm. An official of the Lund University called it “a scandal”. “It is old,” an official said.';

  it('are the words that were said, with who said them', () => {
    const { quotes } = drafted([text], '2020-06-01');
    expect(quotes).toMatchObject([
      { id: 'q1', kind: 'direct', text: 'We won,', speaker: { person: 'eva-holm', said: 'Holm' } },
      {
        id: 'q2',
        kind: 'partial',
        text: 'a scandal',
        speaker: { said: 'An official of the Lund University' },
      },
      { id: 'q3', kind: 'direct', text: 'It is old,', speaker: { said: 'an official' } },
    ]);
  });

  it('are people, as they are named, and those who are not', () => {
    const { people } = drafted([text], '2020-06-01');
    expect(people[0]).toMatchObject({
      id: 'eva-holm',
      name: 'Eva Holm',
      aliases: ['Holm'],
      role: 'mayor',
      isUnnamed: false,
    });
    expect(people[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Eva Holm', 'Holm']);
    expect(people.slice(1).every(({ isUnnamed, role }) => isUnnamed && role === undefined)).toBe(true);
  });

  it('are places and bodies', () => {
    const { places, organisations } = drafted([text], '2020-06-01');
    expect(places.map(({ name }) => name)).toEqual(['Lund', 'Sweden']);
    expect(organisations).toMatchObject([{ name: 'Lund University', mentions: [{ article: 'a' }] }]);
    expect(drafted([text]).events[0]?.place).toBe('Lund, Sweden');
  });

  it('is the headline of the article that tells its first event, and the language of most', () => {
    const draft = drafted([
      'Rain\n\nRain fell. It was wet.',
      `Bridge opens\n\n${text}`,
      'Brücke\n\nDie Brücke ist nicht neu, und das ist mit dem Geld der Stadt so.',
    ]);
    expect(draft).toMatchObject({ title: 'Bridge opens', language: 'en' });
    expect(drafted([]).title).toBe('Untitled');
  });
});

describe('the order of events', () => {
  it('begins with what is told most, first, exactly and with names', () => {
    const { events } = drafted(
      [
        'Mayor Eva Holm opened the bridge in Lund on 3 May 2020. Work began in 2015. The bridge was painted in June 2018.',
        'The bridge in Lund, which mayor Eva Holm opened on 3 May 2020, was closed on 7 July 2021.',
      ],
      '2021-08-01',
    );
    expect(events.map(({ date }) => date)).toEqual(['2020-05-03', '2021-07-07', '2018-06', '2015']);
    expect(events[0]?.weight).toBe(1);
    const weights = events.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.every((weight) => weight >= 0.2 && weight <= 1)).toBe(true);
  });
});
