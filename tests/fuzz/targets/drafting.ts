import fc from 'fast-check';
import { readEdtfOrNull } from '../../../src/dataset/edtf.ts';
import { readDraftArticle } from '../../../src/ingest/draft/articles/read-draft-article.ts';
import { readSavedPage } from '../../../src/ingest/draft/articles/read-saved-page.ts';
import { draftStory } from '../../../src/ingest/draft/draft-story.ts';
import type { Draft, DraftArticle, DraftPlace, StoryFolderFile } from '../../../src/ingest/draft/model.ts';
import { draftForStory } from '../../../src/ingest/draft/story-file/draft-for-story.ts';
import { DRAFTED_FILE } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import { STORY_FILE_NAME, writeDraft } from '../../../src/ingest/draft/story-file/write-draft.ts';
import { articleFrom } from '../../ingest/draft/fixture-articles.ts';
import { BRIDGE, LATER, STORY } from '../../ingest/draft/story-file/bridge-story.ts';
import { buildTexts } from '../../ingest/story-text.ts';
import { fuzzTarget, holds } from '../fuzz-target.ts';
import { hostileText, mutated } from '../hostile-texts.ts';

/** What news is made of, in any order: subjects, deeds, dates, places, speech, furniture and marks. */
const PIECES =
  'The agency|Jane Roe|Mayor Eva Holm|Mr Roe|she|he|it|they|the official|a gunman|who|which|that|whose lawyer|Roe’s|the U.S. president|al-Sisi|NATO|Smith & Sons|said|told reporters|announced|added|has resigned|was opened|met|will meet|won|died|had been founded|is expected to|founded|on 3 May 2024|in 2019|last week|on Friday|two days later|the same year|between 2011 and 2018|until June|(1879–1955)|since 1996|the 2019 law|every summer|from March to May|APEC 2024|by 5 p.m.|in Lima|at the summit|near San Francisco, California|“We won|, and we will go on,”|‘never’|"no|"|“|”|«|»|(|)|,|;|:|—|–|.|. |! |? |\n|\n\n|> |- |* |**|# Heading\n|By Ann Lee\n|LIMA, Nov. 14 (AP) — |Author: |Originally published by |and|but|before|after|while|because|according to|not|of|the|a'.split(
    '|',
  );

const prose = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 70 })
  .map((pairs) => pairs.flat().join(''));
const page = prose.map(
  (text) =>
    `<html><head><title>${text.slice(0, 40)}</title></head><body><article><p>${text}</p></article></body></html>`,
);
const published = fc.constantFrom(undefined, '2024-11-15', '2024-11', '0001-01-01', '9999-12-31');
const file = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('a.txt'), prose) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('a.txt', 'b.md'), mutated(prose)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('a.txt', 'b.md', 'c.html'), hostileText) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('c.html'), mutated(page)) },
);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function readAll(files: readonly (readonly [string, string])[], day: string | undefined): DraftArticle[] {
  return files.flatMap(([name, text], index) => {
    const path = `${index}-${name}`;
    const read = readDraftArticle(
      { path, bytes: encoder.encode(text) },
      day === undefined ? {} : { published: day },
      readSavedPage,
    );
    holds(read.article !== undefined || read.problems.length > 0, 'an article, or what is wrong with it');
    return read.article ?? [];
  });
}

/** Fails where what is proposed is not what stands in an article, or is not fit to be a story's. */
function checkDraft(draft: Draft): void {
  const textOf = new Map(draft.articles.map(({ id, text }) => [id, text]));
  holds(textOf.size === draft.articles.length, 'each article has an id of its own');
  const stands = ({ article, start, end }: DraftPlace, text: string) =>
    holds(textOf.get(article)?.slice(start, end) === text && start < end, `“${text}” stands in its article`);
  for (const place of [...draft.dates, ...draft.quotes, ...draft.leftOut]) stands(place, place.text);
  const quotes = new Set(draft.quotes.map(({ id }) => id));
  const people = new Set(draft.people.map(({ id }) => id));
  const topics = new Set(draft.topics.map(({ id }) => id));
  holds(
    new Set(draft.events.map(({ id }) => id)).size === draft.events.length,
    'each event has an id of its own',
  );
  for (const event of draft.events) {
    const others = event.otherDates.flatMap(({ passages }) => passages);
    for (const place of [...event.evidence, ...event.dateEvidence, ...others]) stands(place, place.text);
    holds(event.evidence.length > 0, 'an event rests on a passage');
    holds(event.title.trim() !== '', 'an event has a title');
    for (const date of [event.date, ...event.otherDates.map((other) => other.date)])
      holds(date === null || readEdtfOrNull(date) !== null, `${date} is a date`);
    holds(
      event.quotes.every((id) => quotes.has(id)),
      'its quotes are the draft’s',
    );
    holds(
      event.people.every((id) => people.has(id)),
      'its people are the draft’s',
    );
    holds(
      event.topics.every((id) => topics.has(id)),
      'its topics are the draft’s',
    );
    holds(event.weight >= 0 && event.weight <= 1, 'its weight is a share');
  }
  for (const { speaker } of draft.quotes)
    holds(speaker === null || people.has(speaker.person), 'who speaks is there');
}

/** The files of a story, and what a build of them finds wrong. */
function buildOf(story: string, articles: ReadonlyMap<string, string>) {
  return buildTexts(story, Object.fromEntries(articles)).problems.filter(
    ({ severity }) => severity === 'error',
  );
}

/** The articles among the files of a folder, by file name. */
function articlesAmong(files: readonly StoryFolderFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, text }): [string, string][] =>
      path.startsWith(ARTICLES) ? [[path.slice(ARTICLES.length), text]] : [],
    ),
  );
}

const ARTICLES = 'articles/';

/** Whether one text is what is left of another when some of it is taken out. */
function isLeftOf(kept: string, whole: string): boolean {
  let at = 0;
  for (const character of kept) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Where line ends are of several kinds, all become those of the first line. */
const withLineFeeds = (text: string) => text.replaceAll(/\r\n?/gu, '\n');

const WRITTEN = writeDraft(draftStory([articleFrom('bridge.txt', BRIDGE)]));
const edited = mutated(
  fc.constantFrom(STORY, WRITTEN.find(({ path }) => path === STORY_FILE_NAME)?.text ?? ''),
);

export const DRAFTING = [
  fuzzTarget(
    'drafting: what is proposed stands in the articles, and its folder builds',
    fc.tuple(fc.array(file, { minLength: 1, maxLength: 3 }), published),
    ([files, day]) => {
      const articles = readAll(files, day);
      if (articles.length === 0) return;
      const draft = draftStory(articles);
      checkDraft(draft);
      const written = writeDraft(draft);
      const story = written.find(({ path }) => path === STORY_FILE_NAME)?.text ?? '';
      if (!draft.events.some(({ date }) => date !== null)) return;
      const errors = buildOf(story, articlesAmong(written));
      holds(errors.length === 0, `it builds: ${JSON.stringify(errors)}`);
    },
  ),
  fuzzTarget(
    'drafting again: what an editor has written stays, and what built still builds',
    fc.tuple(edited, fc.oneof(fc.constant(LATER), mutated(fc.constant(LATER)), prose), fc.boolean()),
    ([story, further, hasRecord]) => {
      const stored = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });
      const record = WRITTEN.find(({ path }) => path === DRAFTED_FILE);
      const articles = articlesAmong(WRITTEN);
      const update = draftForStory(
        {
          files: {
            folderName: 'mine',
            story: stored(STORY_FILE_NAME, story),
            articles: [...articles].map(([name, text]) => stored(ARTICLES + name, text)),
          },
          ...(hasRecord && record && { drafted: stored(record.path, record.text) }),
        },
        readAll([['later.txt', further]], '2021-07-09'),
      );
      holds(
        update.files.length > 0 || update.problems.some(({ severity }) => severity === 'error'),
        'files, or an error that says why not',
      );
      checkDraft(update.draft);
      const now = update.files.find(({ path }) => path === STORY_FILE_NAME)?.text;
      if (now === undefined) return;
      const kept = withLineFeeds(decoder.decode(encoder.encode(story)));
      holds(isLeftOf(kept, withLineFeeds(now)), 'every character stays');
      if (buildOf(story, articles).length > 0) return;
      const errors = buildOf(now, new Map([...articles, ...articlesAmong(update.files)]));
      holds(errors.length === 0, `it builds: ${JSON.stringify(errors)}`);
    },
  ),
  fuzzTarget(
    'drafting: files of any bytes',
    fc.tuple(fc.constantFrom('a.txt', 'b.md', 'c.html'), fc.uint8Array({ maxLength: 300 })),
    ([path, bytes]) => {
      const read = readDraftArticle({ path, bytes }, {}, readSavedPage);
      holds(read.article !== undefined || read.problems.length > 0, 'an article, or what is wrong with it');
      if (read.article) checkDraft(draftStory([read.article]));
    },
  ),
];
