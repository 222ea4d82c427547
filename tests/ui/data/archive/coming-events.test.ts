import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage, TimelineEvent } from '../../../../src/dataset/model.ts';
import { readEdtf } from '../../../../src/dataset/edtf.ts';
import type { EventsAnswer } from '../../../../src/ui/data/archive/archive-messages.ts';
import { ComingEvents } from '../../../../src/ui/data/archive/coming-events.ts';
import { HeldPassages } from '../../../../src/ui/data/archive/held-passages.ts';

const SIZE = 10_000;
const DATE = readEdtf('2024-11-16');

const eventOf = (number: number): TimelineEvent => ({
  id: `event-${number}`,
  date: DATE,
  title: `Event ${number}`,
  topics: [],
  people: [],
  quotes: [`quote-${number % 7}`],
  otherDates: [],
  weight: 0.5,
});

const passageOf = (id: string): Passage => ({
  id,
  source: 'paper',
  exact: id,
  prefix: '',
  suffix: '',
  start: 0,
  end: 1,
  topics: [],
});

interface Request {
  readonly numbers: readonly number[];
  readonly answer: () => void;
  readonly fail: () => void;
}

/** Events whose requests are answered by hand; `frame` runs what was put off until a drawing is done. */
function coming(lost: ReadonlySet<number> = new Set()) {
  const requests: Request[] = [];
  const planned: (() => void)[] = [];
  const passages = new HeldPassages();
  let changes = 0;
  const failures: unknown[] = [];
  const events = new ComingEvents(
    SIZE,
    [{ number: 5, id: 'event-5', title: 'A head', date: DATE }],
    passages,
    {
      fetchEvents: (numbers) =>
        new Promise<EventsAnswer>((resolve, reject) => {
          requests.push({
            numbers,
            answer: () => {
              const there = numbers.filter((number) => !lost.has(number));
              resolve({
                events: new Map(there.map((number) => [number, eventOf(number)])),
                passages: new Map(
                  there.map((number) => [`quote-${number % 7}`, passageOf(`quote-${number % 7}`)]),
                ),
                notices: [],
              });
            },
            fail: () => reject(new Error('gone')),
          });
        }),
      fetchNumber: (id) => Promise.resolve(id === 'event-77' ? 77 : null),
      changed: () => {
        changes += 1;
      },
      failed: (cause) => failures.push(cause),
      soon: (work) => planned.push(work),
    },
  );
  const frame = () => planned.splice(0).forEach((work) => work());
  return { events, passages, requests, frame, failures, changes: () => changes };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('Events that come when they are looked at', () => {
  it('are asked for in one request for all that a drawing looked at, each once', () => {
    const { events, requests, frame } = coming();
    for (const number of [3, 9, 3, 4_000]) expect(events.at(number)).toBeUndefined();
    expect(requests).toHaveLength(0);
    frame();
    expect(requests.map(({ numbers }) => numbers)).toEqual([[9, 3, 4_000]]);
    events.at(9);
    frame();
    expect(requests).toHaveLength(1);
  });

  it('are the same objects from then on, with their passages and places', async () => {
    const { events, passages, requests, frame, changes } = coming();
    events.at(42);
    frame();
    requests[0]?.answer();
    await settled();
    expect(changes()).toBe(1);
    const event = events.at(42);
    expect(event?.id).toBe('event-42');
    expect(events.at(42)).toBe(event);
    expect(event && events.indexOf(event)).toBe(42);
    expect(events.get('event-42')).toBe(event);
    expect(passages.get('quote-0')?.exact).toBe('quote-0');
    expect(events.stateAt(42)).toBe('there');
  });

  it('that are known from afar have their outline at once, and no more is asked for it', () => {
    const { events, requests, frame } = coming();
    expect(events.outlineAt(5)?.title).toBe('A head');
    frame();
    expect(requests).toHaveLength(0);
    expect(events.outlineAt(6)).toBeUndefined();
    frame();
    expect(requests).toHaveLength(1);
  });

  it('go into few requests at a time; what was looked at last goes first, and the rest only where it is still in sight', async () => {
    const { events, requests, frame } = coming();
    for (let number = 0; number < 1_000; number += 1) events.at(number);
    frame();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.numbers).toEqual(Array.from({ length: 256 }, (_, at) => 744 + at));
    events.at(2_000);
    frame();
    events.at(3_000);
    frame();
    expect(requests).toHaveLength(2);
    requests[0]?.answer();
    await settled();
    frame();
    expect(requests.map(({ numbers }) => numbers.length)).toEqual([256, 1, 1]);
  });

  it('that could not be fetched are told of once, and asked for again when the reader tries again', async () => {
    const { events, requests, frame, failures } = coming();
    events.at(8);
    frame();
    requests[0]?.fail();
    await settled();
    expect(failures).toHaveLength(1);
    expect(events.stateAt(8)).toBe('failed');
    events.at(8);
    frame();
    expect(requests).toHaveLength(1);
    events.forgetFailures();
    events.at(8);
    frame();
    requests[1]?.answer();
    await settled();
    expect(events.at(8)?.id).toBe('event-8');
  });

  it('that can’t be shown are not asked for again', async () => {
    const { events, requests, frame } = coming(new Set([8]));
    events.at(8);
    frame();
    requests[0]?.answer();
    await settled();
    expect(events.stateAt(8)).toBe('lost');
    events.at(8);
    frame();
    expect(requests).toHaveLength(1);
    const loaded = events.load(9);
    requests[1]?.answer();
    expect((await loaded)?.id).toBe('event-9');
  });

  it('are found by their ids, and known to be missing where there is none', async () => {
    const { events } = coming();
    expect(events.get('event-77')).toBeUndefined();
    expect(events.stateOf('event-77')).toBe('coming');
    expect(events.get('nobody')).toBeUndefined();
    await settled();
    expect(events.indexOfId('event-77')).toBe(77);
    expect(events.stateOf('nobody')).toBeNull();
    expect(events.has('nobody')).toBe(false);
  });

  it('keep a bounded number, and no passage that none of them has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(SIZE - 1), { minLength: 1, maxLength: 40 }), async (starts) => {
        const { events, passages, requests, frame } = coming();
        for (const start of starts) {
          for (let number = start; number < Math.min(SIZE, start + 256); number += 1) events.at(number);
          frame();
          for (const request of requests.splice(0)) request.answer();
          await settled();
        }
        const held = events.numbersAtHand();
        expect(held.length).toBeLessThanOrEqual(2_048);
        const cited = new Set(held.map((number) => `quote-${number % 7}`));
        for (let quote = 0; quote < 7; quote += 1) {
          expect(passages.has(`quote-${quote}`)).toBe(cited.has(`quote-${quote}`));
        }
      }),
      { seed: 42, numRuns: 8 },
    );
  });
});
