import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom, eventsWith } from '../fixture-articles.ts';

const draftOf = (text: string, path = 'report.md') => draftStory([articleFrom(path, text, '2024-11-15')]);

/** The events of a report of Friday, 15 November 2024, as `date: title`. */
const eventsOf = (text: string, path?: string): string[] =>
  draftOf(text, path).events.map(({ date, title }) => `${date}: ${title}`);

const TITLE = 'A town and its bridge\n\n';

describe('an entry of a list of dates is an event', () => {
  it.each([
    ['7 January 2016: Divers find the last of the bodies.', '2016-01-07: Divers find the last of the bodies'],
    ['3 March 2017 – Stroud is arrested at his home.', '2017-03-03: Stroud is arrested at his home'],
    ['Sunday, 3 March 2017 – Stroud and Roe are charged.', '2017-03-03: Stroud and Roe are charged'],
  ])('%s', (text, event) => {
    expect(eventsOf(`${TITLE}The town waits.\n\n${text}\n\nIt rains.`)).toContain(event);
  });
});

describe('an entry of a ticker', () => {
  it('belongs to the day, at its time, with the marks of Markdown or without', () => {
    for (const time of ['**13:40**', '13:40']) {
      const { dates, events } = draftOf(`${TITLE}${time} Heathrow reopened its runway.\n\nThat is all.`);
      expect(dates).toMatchObject([{ text: '13:40', value: '2024-11-15T13:40' }]);
      expect(events[0]).toMatchObject({ date: '2024-11-15' });
      expect(events[0]?.title).toMatch(/Heathrow reopened its runway$/u);
    }
  });

  it('is none within a sentence', () => {
    expect(draftOf(`${TITLE}The game ended 13:40 for them.\n\nThat is all.`).dates).toEqual([]);
  });
});

describe('Markdown’s marks', () => {
  it('are not part of a title', () => {
    expect(eventsOf(`${TITLE}**In 2009 the yard nearly closed.**`)).toContain('2009: The yard nearly closed');
    expect(
      eventsOf(`${TITLE}The **Almirante Cunha** sank in 2009 off [Belém](https://example.org/b).`),
    ).toContain('2009: The Almirante Cunha sank off Belém');
  });

  it('around a first paragraph make no headline of it', () => {
    const text =
      '---\ntitle: The yard\n---\n\n*Ingrid Solheim built her last ship in 1983. She retires on 1 March.*\n\nIt rained.';
    expect(eventsWith(draftOf(text), '1983', /last ship/u)).toHaveLength(1);
  });
});

describe('the headline of a saved page', () => {
  it('is none of its events, whatever stands above it', () => {
    const page = `<!doctype html><html><head><meta property="og:title" content="Engineer warned council in 2019"></head><body><article>
      <p>Mercia</p><h1>Engineer warned council in 2019</h1>
      <p>An engineer who looked at the bridge told a meeting on Thursday that it had been rotten for years and years.</p>
      <p>The bridge fell into the river on Sunday, and three people were hurt when it did.</p></article></body></html>`;
    const draft = draftOf(page, 'page.html');
    expect(draft.events.filter(({ date }) => date === '2019')).toEqual([]);
    expect(draft.articles[0]?.setAside).toContainEqual(
      expect.objectContaining({ what: 'Engineer warned council in 2019', why: 'the headline' }),
    );
  });
});

describe('a year', () => {
  it('behind a small “in” dates what is told, though a name follows', () => {
    expect(eventsOf(`${TITLE}A road was built, and in 2003 Cargill opened a port there.`)).toContain(
      '2003: Cargill opened a port there',
    );
  });
});

describe('whom a speech is addressed to', () => {
  it('is not part of a title', () => {
    expect(
      eventsOf(`${TITLE}Mr. Speaker, on 30 September 2024, I was told that the wing was unsafe.`),
    ).toContain('2024-09-30: I was told that the wing was unsafe');
  });

  it('but who speaks is', () => {
    expect(eventsOf(`${TITLE}Mr. Speaker, on 30 September 2024, opened the house.`).join()).toContain(
      'Speaker',
    );
  });
});

describe('what is done “that evening” with what was told', () => {
  const TOLD = 'On Friday, 8 November 2024, inspectors found that the east wing was no longer safe.';

  it('is the same event', () => {
    const draft = draftOf(`${TITLE}${TOLD} They closed it that evening.`);
    expect(draft.events).toHaveLength(1);
    expect(draft.events[0]?.evidence).toHaveLength(2);
  });

  it('but not what somebody else does, or does with something else', () => {
    expect(draftOf(`${TITLE}${TOLD} Anna Roe left them that evening.`).events).toHaveLength(2);
    expect(draftOf(`${TITLE}${TOLD} Firemen quelled riots that evening.`).events).toHaveLength(2);
  });
});
