import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../../src/dataset/check.ts';
import {
  firstWhole,
  hasLost,
  lostIn,
  withoutLostSentences,
} from '../../../../src/ingest/draft/articles/lost-characters.ts';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { writeDraft } from '../../../../src/ingest/draft/story-file/write-draft.ts';
import { buildTexts } from '../../story-text.ts';
import { articleFrom } from '../fixture-articles.ts';

const SOUND = 'The bridge over the Ill was opened on 3 May 2024.';
const LOST = 'The mayor of K\ufffdln resigned on 5 May 2024.';

function draftOf(text: string) {
  return draftStory([articleFrom('a.txt', text)]);
}

describe('an article in which characters were lost before it came here', () => {
  it('is read for the sentences that are whole, and tells which is not', () => {
    const draft = draftOf(`A week on the river\n\n${SOUND} ${LOST} Nobody met in K\ufffdln.`);
    expect(draft.events.map(({ title, date }) => [title, date])).toEqual([
      ['The bridge over the Ill was opened', '2024-05-03'],
    ]);
    expect(draft.articles[0]?.setAside.at(-1)).toEqual({
      what: LOST,
      why: 'characters of this sentence (and so of 1 more) were lost before it came here; get the article again',
    });
  });

  it('is told of once where it is one sentence, cut where that is long', () => {
    const long = `The mayor went on and on. The council ${'of the town '.repeat(20)}met in K\ufffdln.`;
    const [aside] = draftOf(`Bridges and mayors\n\n${long}`).articles[0]?.setAside.slice(-1) ?? [];
    expect(aside?.why).toContain('characters of this sentence were lost');
    expect(aside?.what).toMatch(/^The council of the town .{60,100} …$/u);
  });

  it('is quoted from no quotation that holds them', () => {
    const said = '“We are glad,” said Ann Lee on 3 May 2024. “K\ufffdln is far,” said Bo Ek on 4 May 2024.';
    expect(draftOf(`Bridges and mayors\n\n${said}`).quotes.map(({ text }) => text)).toEqual(['We are glad,']);
  });

  it.each([
    [SOUND, 'The bridge over the Ill was opened on 3 May 2024'],
    [LOST, 'Untitled'],
  ])('takes no headline, publisher or author that holds them, and says so: %s', (text, title) => {
    const head =
      '---\ntitle: "K\ufffdln opens a bridge"\npublisher: K\ufffdln Post\nauthor: J\ufffdrg Roe\n---\n';
    const article = articleFrom('a.md', head + text);
    expect(article.title.value).toBe(title);
    expect(article.publisher.value).toBe('Publisher not stated');
    expect(article.author).toBeUndefined();
    expect(
      article.setAside.filter(({ why }) => why.includes('write it anew')).map(({ what }) => what),
    ).toEqual(['K\ufffdln opens a bridge', 'K\ufffdln Post', 'J\ufffdrg Roe']);
  });

  it('has no name that is a part of one', () => {
    const said =
      '“We lost a great mayor on 3 May 2024,” said Bo M\ufffdller. Eva Holm\ufffds lawyer said: “We are glad.”';
    const draft = draftOf(`Bridges and mayors\n\n${SOUND} ${said}`);
    expect(draft.quotes).toEqual([]);
    expect(draft.people).toEqual([]);
  });

  it('gives a folder that builds, though a passage stands beside what was lost', () => {
    const draft = draftOf(`Bridges and mayors\n\n${SOUND} ${LOST}`);
    const files = new Map(writeDraft(draft).map(({ path, text }) => [path, text]));
    const built = buildTexts(files.get('story.yaml') ?? '', { 'a.md': files.get('articles/a.md') ?? '' });
    expect(built.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(built.file?.quotes?.[0]?.suffix).toContain('\ufffd');
    const told = checkDataset(JSON.parse(JSON.stringify(built.file)));
    expect(told.filter(({ message }) => message.includes('U+FFFD'))).toEqual([
      expect.objectContaining({ path: 'quotes[0].suffix', severity: 'warning' }),
    ]);
  });
});

describe('what is cut of a long text without blanks', () => {
  const letters = '\u{20000}'.repeat(120);

  it.each(['', 'x'])('is whole characters, behind “%s”', (before) => {
    const draft = draftOf(`${before}${letters} met on 3 May 2024.`);
    const texts = [
      draft.title,
      ...draft.articles.map(({ title }) => title.value),
      ...draft.events.map(({ title }) => title),
    ];
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) {
      expect(text).toMatch(/\u{20000} …$/u);
      expect(text).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

describe('sentences that have lost characters', () => {
  it('are blanks, so that all others stand where they stood', () => {
    const [said, knew] = ['She s\ufffdid so.', 'Nob\ufffddy knew.'];
    const text = `He left. ${said} It rained. ${knew}`;
    expect(withoutLostSentences(text)).toBe(
      `He left. ${' '.repeat(said.length)} It rained. ${' '.repeat(knew.length)}`,
    );
    expect(withoutLostSentences('He left. She said so.')).toBe('He left. She said so.');
    expect(hasLost(text)).toBe(true);
    expect(hasLost('Köln')).toBe(false);
  });

  it('are told of with what the file says itself', () => {
    const finding = (value: string) => ({ value, why: 'its heading' });
    expect(lostIn('He left.', [finding('Köln'), undefined])).toEqual([]);
    expect(
      lostIn('He left.', [undefined, finding('K\ufffdln'), finding(`K\ufffdln ${'x'.repeat(200)}`)]),
    ).toEqual([
      { what: 'K\ufffdln', why: 'characters of it were lost before it came here; write it anew' },
      {
        what: `K\ufffdln ${'x'.repeat(115)} …`,
        why: 'characters of it were lost before it came here; write it anew',
      },
    ]);
    expect(lostIn(`${'x'.repeat(118)}\ufffd.`, [])[0]?.what).toBe(`${'x'.repeat(118)}\ufffd.`);
    expect(firstWhole(undefined, finding('K\ufffdln'), finding('Köln'), finding('Bonn'))).toEqual(
      finding('Köln'),
    );
    expect(firstWhole(finding('K\ufffdln'))).toBeUndefined();
  });
});
