import { describe, expect, it } from 'vitest';
import { SpeakerMemory, type Entity } from '../../../../src/ingest/draft/quotes/speaker-memory.ts';

const somebody = (name: string, more: Partial<Entity> = {}): Entity => ({
  name,
  kind: 'person',
  isPlural: false,
  isNamed: true,
  words: [],
  gender: undefined,
  ...more,
});
/** So many sightings are kept in mind. */
const KEPT = 16;

describe('what a reader keeps in mind', () => {
  it('is who was spoken of last, not who was before sixteen others', () => {
    const memory = new SpeakerMemory();
    memory.see(somebody('Ann', { gender: 'she' }), 0, 0, 1);
    for (let at = 1; at < KEPT; at += 1) memory.see(somebody(`Bo ${at}`, { gender: 'he' }), 0, 0, 1);
    expect(memory.meant('she', 0, 0)?.name).toBe('Ann');
    memory.see(somebody('Cy', { gender: 'he' }), 0, 0, 1);
    expect(memory.meant('she', 0, 0)).toBeUndefined();
    expect(memory.meant('he', 0, 0)?.name).toBe('Bo 1');
  });

  it('is who is called by a noun, the last whose other words don’t clash, and sixteen of them', () => {
    const memory = new SpeakerMemory();
    const clashes = (word: string): boolean => word !== 'tall';
    for (let at = 0; at < KEPT; at += 1)
      memory.describe('coach', somebody(`${at}`, { words: [`from${at}`, 'coach'] }));
    expect(memory.called('coach', [], clashes)?.name).toBe('15');
    expect(memory.called('coach', ['tall'], clashes)?.name).toBe('15');
    expect(memory.called('coach', ['from3', 'tall'], clashes)?.name).toBe('3');
    expect(memory.called('coach', ['from3', 'from4'], clashes)).toBeUndefined();
    expect(memory.called('pilot', [], clashes)).toBeUndefined();
    expect(memory.called('coach', ['from0'], clashes)?.name).toBe('0');
    const last = somebody('last', { words: ['last'] });
    memory.describe('coach', last);
    expect(memory.called('coach', ['from0'], clashes)).toBeUndefined();
    // The same again takes nobody's place.
    memory.describe('coach', last);
    expect(memory.called('coach', ['from1'], clashes)?.name).toBe('1');
  });

  it.each([
    ['he', 'Bo'],
    ['she', 'Ann'],
    ['they', 'some nurses'],
    ['it', 'a bank'],
    ['we', undefined],
  ])('is whom “%s” fits: %s', (pronoun, name) => {
    const memory = new SpeakerMemory();
    memory.see(somebody('Lima', { kind: 'place' }), 0, 0, 0);
    memory.see(somebody('a bank', { kind: 'organisation' }), 0, 0, 1);
    memory.see(somebody('some nurses', { isPlural: true }), 0, 0, 2);
    memory.see(somebody('Ann', { gender: 'she' }), 0, 0, 1);
    memory.see(somebody('Bo', { gender: 'he' }), 0, 0, 1);
    expect(memory.meant(pronoun, 1, 0)?.name).toBe(name);
  });

  it('learns of a pronoun what somebody is', () => {
    const memory = new SpeakerMemory();
    const kim = somebody('Kim');
    memory.see(kim, 0, 0, 1);
    expect([memory.certain('he', 0, 0), kim.gender]).toEqual([kim, undefined]);
    expect([memory.meant('she', 0, 0), kim.gender]).toEqual([kim, 'she']);
    expect(memory.meant('he', 0, 0)).toBeUndefined();
  });

  it.each([
    [4, 1, 'Ann'],
    [5, 0, undefined],
    [1, 2, undefined],
  ])('reaches back %d sentences and %d paragraphs to %s', (sentence, paragraph, name) => {
    const memory = new SpeakerMemory();
    memory.see(somebody('Ann'), 0, 0, 1);
    expect(memory.meant('she', sentence, paragraph)?.name).toBe(name);
    expect(memory.person(sentence, paragraph)?.name).toBe(name);
  });

  it('is one person for certain where nobody else who fits was spoken of since, or as much', () => {
    const certain = (...seen: readonly (readonly [string, number, number])[]) => {
      const memory = new SpeakerMemory();
      const known = new Map(seen.map(([name]) => [name, somebody(name)]));
      for (const [name, sentence, prominence] of seen)
        memory.see(known.get(name) ?? somebody(name), sentence, 0, prominence);
      return memory.certain('he', 2, 0)?.name;
    };
    expect(certain(['Bo', 0, 1])).toBe('Bo');
    expect(certain(['Bo', 0, 1], ['Cy', 0, 0])).toBe('Bo');
    expect(certain(['Bo', 0, 1], ['Cy', 0, 0.5])).toBeUndefined();
    expect(certain(['Bo', 0, 9], ['Cy', 1, 0])).toBeUndefined();
    expect(certain(['Bo', 0, 9], ['Cy', 1, 0], ['Bo', 1, 0])).toBe('Bo');
    expect(certain(['Bo', -1, 9])).toBeUndefined();
  });

  it('is a person where one is asked for, neither a body nor several', () => {
    const memory = new SpeakerMemory();
    memory.see(somebody('a bank', { kind: 'organisation' }), 0, 0, 3);
    memory.see(somebody('some nurses', { isPlural: true }), 0, 0, 3);
    expect(memory.person(0, 0)).toBeUndefined();
    memory.see(somebody('Ann', { gender: 'she' }), 0, 0, 1);
    memory.see(somebody('Bo'), 1, 0, 0);
    expect(memory.person(1, 0)?.name).toBe('Bo');
  });
});
