import fc from 'fast-check';
import { checkDataset } from '../../../src/dataset/check.ts';
import { PassageFinder } from '../../../src/ingest/anchor-passage.ts';
import { findQuotations } from '../../../src/ingest/find-quotations.ts';
import { readArticle } from '../../../src/ingest/read-article.ts';
import { linkToPassage } from '../../../src/ui/source/text-fragment.ts';
import { articleText, buildTexts, storyWith } from '../../ingest/story-text.ts';
import { fuzzTarget, holds } from '../fuzz-target.ts';
import { hostileText, mutated } from '../hostile-texts.ts';

const PROSE =
  '“We expect this will be their last meeting as presidents,” the official added. The talks went on. He said: "It is late — ' +
  "it's 5'10\", [sic] and the café…\" They didn't meet again.\n\nA second paragraph «with marks» of its own.";

const quote = [
  'source: a',
  'exact: We expect this will be their last meeting as presidents',
  'speaker: p',
  'topics: [t]',
];
const article = fc.oneof(
  { weight: 3, arbitrary: mutated(fc.constant(PROSE)) },
  { weight: 1, arbitrary: hostileText },
);
const words = mutated(fc.constantFrom(PROSE, PROSE.slice(0, 60), 'He said: “yes”. She said: ‘no’.'));
const PAGE = 'https://news.example/article';

export const STORIES = [
  fuzzTarget(
    'story files',
    fc.tuple(mutated(fc.constant(storyWith(quote))), mutated(fc.constant(articleText(PROSE)))),
    ([story, text]) => {
      const { file, problems } = buildTexts(story, { 'a.md': text });
      holds(
        file !== undefined || problems.some(({ severity }) => severity === 'error'),
        'a dataset, or an error that says why not',
      );
      for (const { line, column } of problems) holds(line >= 1 && column >= 1, 'each problem has a place');
      if (file === undefined) return;
      const stored = new TextEncoder().encode(text);
      const read = readArticle({ path: 'articles/a.md', bytes: stored }).article?.text ?? '';
      for (const { exact, start, end } of file.quotes ?? []) {
        holds(read.slice(start, end) === exact, 'a quote is what stands in its article');
      }
      const errors = checkDataset(JSON.parse(JSON.stringify(file))).filter(
        ({ severity }) => severity === 'error',
      );
      holds(errors.length === 0, `what is built has no error: ${JSON.stringify(errors)}`);
    },
  ),
  fuzzTarget(
    'articles of any bytes',
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      article.map((text) => new TextEncoder().encode(articleText(text))),
    ),
    (stored) => {
      const { article: read, problems } = readArticle({ path: 'articles/a.md', bytes: stored });
      holds(read !== undefined || problems.length > 0, 'an article, or what is wrong with it');
    },
  ),
  fuzzTarget(
    'anchoring: a slice of an article is found where it stands',
    fc.tuple(article, fc.nat(), fc.nat({ max: 80 })),
    ([text, from, length]) => {
      const start = text.length === 0 ? 0 : from % text.length;
      const exact = text.slice(start, start + length);
      const found = new PassageFinder(text).anchor({ exact });
      if (found.kind === 'found') {
        holds(text.slice(found.start, found.end).length > 0, 'what is found is not empty');
        holds(
          found.folded || text.slice(found.start, found.end).includes(exact.trim()),
          'and verbatim where nothing was folded',
        );
      } else if (found.kind === 'missing') {
        holds(
          exact.trim() === '' || !text.includes(exact) || /^\s|\s$/.test(exact),
          `"${exact}" stands there`,
        );
      }
    },
  ),
  fuzzTarget('anchoring: what isn’t there is not found', fc.tuple(article, words), ([text, exact]) => {
    const finder = new PassageFinder(text);
    const found = finder.anchor({ exact });
    if (found.kind === 'missing') void finder.nearest(exact);
    if (found.kind === 'found')
      holds(found.start >= 0 && found.end <= text.length && found.start < found.end, 'within the text');
  }),
  fuzzTarget('quotations', fc.oneof(article, words, hostileText), (text) => {
    let last = 0;
    for (const { start, end } of findQuotations(text)) {
      holds(start >= last && start < end && end <= text.length, 'in order, apart, within the text');
      last = end;
    }
  }),
  fuzzTarget(
    'passage → text fragment → passage',
    fc.tuple(fc.oneof(words, hostileText), hostileText, hostileText),
    ([exact, prefix, suffix]) => {
      const link = linkToPassage(PAGE, { exact, prefix, suffix });
      if (link === PAGE) return;
      holds(new URL(link).href.startsWith(PAGE), 'it is an address');
      const parts = (link.split(':~:text=')[1] ?? '')
        .split(',')
        .filter((part) => !part.endsWith('-') && !part.startsWith('-'));
      const visible = exact
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/\s+/gu, ' ')
        .trim();
      holds(parts.length >= 1 && parts.length <= 2, 'a text, or its two ends');
      for (const part of parts)
        holds(visible.includes(decodeURIComponent(part)), `its words are the passage’s: ${part}`);
    },
  ),
];
