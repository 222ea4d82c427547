import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import type { Draft } from '../../../../src/ingest/draft/model.ts';
import { articleFrom } from '../fixture-articles.ts';
import { WANTED_OF_FEATURES } from './wanted-of-features.ts';
import { WANTED_OF_REPORTS } from './wanted-of-reports.ts';
import type { Wanted } from './wanted.ts';

const ARTICLES = fileURLToPath(new URL('../../../fixtures/articles/', import.meta.url));
const FIRST = 10;

function draftOf(article: string): Draft {
  const file = readdirSync(ARTICLES).find((name) => name.replace(/\.\p{L}+$/u, '') === article) ?? '';
  return draftStory([articleFrom(file, readFileSync(ARTICLES + file, 'utf8'))]);
}

/** What is missed of what is wanted: events that aren't there once, or not among the first, quotations, speakers and dates. */
function missesOf(draft: Draft, wanted: Wanted): string[] {
  const misses: string[] = [];
  for (const [at, [date, words]] of wanted.events.entries()) {
    const found = draft.events.flatMap((event, rank) => {
      const said = draft.quotes.filter(({ id }) => event.quotes.includes(id));
      const isTold = [...event.evidence, ...said].some(({ text }) => words.test(text));
      return event.date === date && isTold ? [rank] : [];
    });
    if (found.length !== 1) misses.push(`event ${date} ${words.source}`);
    else if (at < wanted.first && (found[0] ?? 0) >= FIRST) misses.push(`first ${date} ${words.source}`);
  }
  for (const [words, speaker] of wanted.quotes) {
    const quote = draft.quotes.find(({ text }) => text.replaceAll('’', "'").includes(words));
    const name = draft.people.find(({ id }) => id === quote?.speaker?.person)?.name ?? '';
    if (quote === undefined) misses.push(`quote ${words}`);
    else if (!speaker.test(name)) misses.push(`speaker ${words}`);
  }
  for (const [words, value] of wanted.dates) {
    if (!draft.dates.some((date) => date.text === words && date.value === value))
      misses.push(`date ${words} ${value}`);
  }
  return misses;
}

const WANTED = Object.entries({ ...WANTED_OF_REPORTS, ...WANTED_OF_FEATURES });

describe('of what an editor wants of an article nothing is missed that was not before', () => {
  it.each(WANTED)('%s', (article, wanted) => {
    expect(missesOf(draftOf(article), wanted)).toEqual(wanted.missed);
  });

  it('and most is there', () => {
    const all = WANTED.flatMap(([, { events, quotes, dates }]) => [...events, ...quotes, ...dates]);
    expect(WANTED.flatMap(([, { missed }]) => missed).length / all.length).toBeLessThan(0.1);
  });
});
