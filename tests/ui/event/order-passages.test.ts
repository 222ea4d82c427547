import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/dataset/model.ts';
import { orderPassages } from '../../../src/ui/event/order-passages.ts';
import { eventOf, story, topicId } from '../story.ts';

const dataset = story();
const lima = eventOf(dataset, 'lima');
const ids = (passages: readonly Passage[]) => passages.map(({ id }) => id);
const ordered = (topics: readonly string[], search: string) => orderPassages(dataset, lima, topics, search);

describe('the passages of an event', () => {
  it('stand in the order of the editor where nothing is wanted, speech before reporting', () => {
    const { speech, reporting, all, reportingFirst } = ordered([], '  ');
    expect([ids(speech), ids(reporting)]).toEqual([
      ['last', 'dangerous'],
      ['third', 'bali'],
    ]);
    expect(ids(all)).toEqual(['last', 'dangerous', 'third', 'bali']);
    expect(reportingFirst).toBe(false);
  });

  it('with the words searched for come first', () => {
    expect(ids(ordered([], 'cooperation').all)).toEqual(['dangerous', 'last', 'third', 'bali']);
  });

  it('on a wanted topic come first, whatever is searched for besides', () => {
    expect(ids(ordered(['summits'], 'cooperation').speech)).toEqual(['last', 'dangerous']);
    expect(ids(ordered(['summits'], 'in 2022').reporting)).toEqual(['third', 'bali']);
  });

  it('keep their order where none is on a wanted topic, though one has the words searched for', () => {
    const { all, reportingFirst } = ordered(['trade'], 'bali');
    expect(ids(all)).toEqual(['last', 'dangerous', 'third', 'bali']);
    expect(reportingFirst).toBe(false);
  });

  it('of the reporting are read first where they alone are what is wanted', () => {
    expect(ordered([], 'bali').reportingFirst).toBe(true);
    expect(ordered([], 'meeting').reportingFirst).toBe(false);
    expect(ordered(['north-korea'], 'bali').reportingFirst).toBe(false);
  });

  it('never mix those on a wanted topic with the others, and none is lost', () => {
    const topics = ['Summits', 'North Korea', 'Taiwan', 'Trade'].map(topicId);
    const words = ['meeting', 'bali', 'cooperation', 'presidents', ''];
    fc.assert(
      fc.property(
        fc.array(fc.subarray(topics), { minLength: 4, maxLength: 4 }),
        fc.subarray(topics, { minLength: 1 }),
        fc.constantFrom(...words),
        (given, wanted, search) => {
          const [last = [], dangerous = [], third = [], bali = []] = given;
          const tagged = story({
            quotes: {
              last: { topics: last },
              dangerous: { topics: dangerous },
              third: { topics: third },
              bali: { topics: bali },
            },
          });
          const parts = orderPassages(tagged, eventOf(tagged, 'lima'), wanted, search);
          for (const part of [parts.speech, parts.reporting, parts.all]) {
            const isOn = part.map((passage) => passage.topics.some((topic) => wanted.includes(topic)));
            const first = isOn.filter(Boolean).length;
            expect(isOn.slice(0, first).every(Boolean)).toBe(true);
          }
          expect(ids(parts.all).toSorted()).toEqual(['bali', 'dangerous', 'last', 'third']);
        },
      ),
      { seed: 42, numRuns: 200 },
    );
  });
});
