import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WholeDataset } from '../../../src/dataset/model.ts';
import { planPrint } from '../../../src/ui/print/print-plan.ts';
import type { PlannedEvent } from '../../../src/ui/print/print-plan.ts';
import { passageOf, story } from '../story.ts';

const NOTHING = { topics: [], q: '' };
const ROOMY = { events: 100, passages: 1_000 };
const passagesOf = ({ speech, reporting }: PlannedEvent) => [...speech, ...reporting];

describe('what is printed', () => {
  it('is every event with every passage, and the sources numbered as they are first mentioned', () => {
    const dataset = story();
    const { events, sources } = planPrint(dataset, dataset.events, NOTHING);
    expect(events.map(({ event }) => event.id)).toEqual(['bali-2022', 'vote', 'lima']);
    expect(sources.map(({ id }) => id)).toEqual(['caliber', 'retelling', 'echo']);
    const lima = events.at(-1);
    expect(lima?.speech.map(({ passage, reference }) => [passage.id, reference])).toEqual([
      ['last', 1],
      ['dangerous', 2],
    ]);
    expect(lima?.reporting.map(({ passage, reference }) => [passage.id, reference])).toEqual([
      ['third', 3],
      ['bali', 1],
    ]);
  });

  it('begins with what was said about the wanted topics', () => {
    const dataset = story();
    const { events } = planPrint(dataset, dataset.events, { topics: ['north-korea'], q: '' });
    expect(events.at(-1)?.speech[0]?.passage.id).toBe('dangerous');
  });

  it('begins with what has the words searched for, as the screen does, unless topics are wanted, too', () => {
    const dataset = story();
    const first = (topics: readonly string[], q: string) =>
      planPrint(dataset, dataset.events, { topics, q }).events.at(-1)?.speech[0]?.passage.id;
    expect(first([], 'destabilizing')).toBe('dangerous');
    expect(first(['summits'], 'destabilizing')).toBe('last');
  });

  it('has no number for a source that is missing', () => {
    const dataset = story({ quotes: { last: { source: 'gone' } } });
    const { events, sources } = planPrint(dataset, dataset.events, NOTHING);
    expect(events.at(-1)?.speech[0]?.reference).toBeNull();
    expect(sources.map(({ id }) => id)).not.toContain('gone');
  });

  it('ends with a whole event where the limit of events or of passages is reached', () => {
    const dataset = story();
    expect(planPrint(dataset, dataset.events, NOTHING, { ...ROOMY, events: 2 }).events).toHaveLength(2);
    const { events } = planPrint(dataset, dataset.events, NOTHING, { ...ROOMY, passages: 4 });
    expect(events.map(({ event }) => event.id)).toEqual(['bali-2022', 'vote']);
    expect(events.every(({ leftOut }) => leftOut === 0)).toBe(true);
  });

  it('cuts only an event that is too long by itself, and counts what is left out', () => {
    const dataset = story();
    const lima = dataset.events.slice(-1);
    const { events } = planPrint(dataset, lima, NOTHING, { ...ROOMY, passages: 3 });
    expect(events.map((event) => [passagesOf(event).length, event.leftOut])).toEqual([[3, 1]]);
  });

  it('never has more than the limits, loses no passage of an event but the first, and numbers without a gap', () => {
    const base = story();
    const like = passageOf(base, 'last');
    const shapes = fc.array(fc.array(fc.nat(40), { maxLength: 12 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        shapes,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 60 }),
        (all, most, room) => {
          const dataset = withEvents(base, all);
          const { events, sources } = planPrint(dataset, dataset.events, NOTHING, {
            events: most,
            passages: room,
          });
          const printed = events.flatMap(passagesOf);
          expect(events.length).toBeLessThanOrEqual(most);
          expect(printed.length).toBeLessThanOrEqual(room);
          expect(events.slice(1).every(({ leftOut }) => leftOut === 0)).toBe(true);
          for (const event of events) {
            expect(passagesOf(event).length + event.leftOut).toBe(new Set(event.event.quotes).size);
          }
          for (const { passage, reference } of printed) {
            expect(sources[(reference ?? 0) - 1]?.id).toBe(passage.source);
          }
          const firsts = [...new Set(printed.map(({ reference }) => reference))];
          expect(new Set(firsts)).toEqual(new Set(sources.map((_, index) => index + 1)));
        },
      ),
      { seed: 42, numRuns: 200 },
    );

    function withEvents(from: WholeDataset, shape: readonly (readonly number[])[]): WholeDataset {
      const ids = ['caliber', 'retelling', 'echo'];
      const passages = Array.from({ length: 41 }, (_, index) => ({
        ...like,
        id: `p${index}`,
        source: ids[index % 3] ?? 'caliber',
        ...(index % 2 === 0 ? {} : { speaker: undefined }),
      }));
      const [event] = from.events;
      if (!event) throw new Error('the story has no event');
      return {
        ...from,
        passages,
        passageById: new Map(passages.map((passage) => [passage.id, passage])),
        events: shape.map((quotes, index) => ({
          ...event,
          id: `e${index}`,
          quotes: quotes.map((quote) => `p${quote}`),
        })),
      };
    }
  });
});
