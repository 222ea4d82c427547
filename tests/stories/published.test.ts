import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildStoryFolder, versionOutput } from '../../src/cli/build-story-folder.ts';
import { timelineJsonSchemaText } from '../../src/dataset/json-schema.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { readVersion } from '../../src/state/story-version.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stories = readdirSync(`${root}src/stories`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** UTF-16 code units. Of a note of a few sentences, the paragraph around a quote is most. */
const LENGTH_OF_AN_ARTICLE = 2_000;

describe.each(stories)('the story %s', (story) => {
  it('is published as it is now (else: npm run stories)', async () => {
    const { dataset, problems } = await buildStoryFolder(root, `src/stories/${story}`);
    expect(problems).toEqual([]);
    const published = readFileSync(`${root}public/stories/${dataset?.file.id}.json`, 'utf8');
    expect(published).toBe(dataset?.text);
  });

  it('is kept as it is now in a version (else: npm run stories)', async () => {
    const { dataset } = await buildStoryFolder(root, `src/stories/${story}`);
    const { file, text } = dataset ?? {};
    const version = versionOutput(file?.id ?? '', text ?? '');
    expect(readFileSync(`${root}${version}`, 'utf8')).toBe(text);
  });

  it('holds the quoted words of its articles, each at its place', async () => {
    const { dataset } = await buildStoryFolder(root, `src/stories/${story}`);
    const texts = new Map(
      readdirSync(`${root}src/stories/${story}/articles`).map((name) => {
        const path = `${root}src/stories/${story}/articles/${name}`;
        const { article } = readArticle({ path, bytes: readFileSync(path) });
        return [article?.id, article?.text];
      }),
    );
    const quotes = dataset?.file.quotes ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      const text = texts.get(quote.source) ?? '';
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(text.slice(quote.start - quote.prefix.length, quote.end + quote.suffix.length)).toBe(
        quote.prefix + quote.exact + quote.suffix,
      );
    }
  });

  it('holds no article as a whole', async () => {
    const { dataset } = await buildStoryFolder(root, `src/stories/${story}`);
    for (const { characters, id } of dataset?.file.sources ?? []) {
      if (characters < LENGTH_OF_AN_ARTICLE) continue;
      const longest = Math.max(
        ...(dataset?.file.quotes ?? [])
          .filter((quote) => quote.source === id)
          .map((quote) => quote.prefix.length + quote.exact.length + quote.suffix.length),
      );
      expect(longest).toBeLessThan(characters / 2);
    }
  });
});

describe('the versions of stories', () => {
  const folder = 'public/stories/versions';

  it.each(readdirSync(`${root}${folder}`))('have the bytes that their names say: %s', (name) => {
    const hash = createHash('sha256')
      .update(readFileSync(`${root}${folder}/${name}`))
      .digest('hex');
    // A version is never changed: somebody's page may show it.
    expect(hash.startsWith(readVersion(`${folder}/${name}`)?.digest ?? 'none')).toBe(true);
  });
});

describe('the published schema', () => {
  it('is that of the code that validates (else: npm run schema)', () => {
    expect(readFileSync(`${root}public/schema/timeline.v1.json`, 'utf8')).toBe(timelineJsonSchemaText());
  });
});
