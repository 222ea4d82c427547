// @vitest-environment jsdom
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import {
  addressCode,
  componentCode,
  elementCode,
  frameCode,
  type Embedding,
} from '../../src/export/embed-code.ts';
import { oneLine } from '../../src/export/one-line.ts';

const EMBEDDING: Embedding = {
  site: 'https://host.example/reader/',
  data: 'https://host.example/reader/stories/talks.json',
  title: 'Biden and Xi, face to face',
  query: '?data=stories/talks.json&topics=trade,taiwan&match=all&min-sources=2',
  view: [
    ['topics', 'trade,taiwan'],
    ['match', 'all'],
    ['min-sources', '2'],
  ],
};

/** Whatever breaks out of an attribute, an element or an expression. */
const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '</script><!-- ',
  '&quot;&amp;amp;&#34;',
  '{"a"}${b}`',
  '\\"\\u0022',
  'a\u202Eb\u200Bc\u2028d\u0085e\u0007f',
  'two\r\nlines\tand a tab',
  '\uD800\0',
];

const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string());
/** What can be written at all. */
const written = (text: string) => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');

/** What React would get of a title; nothing between tags is no child. */
const childrenOf = (title: string) => [oneLine(title)].filter(Boolean);

function parse(code: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${code}</body>`, 'text/html');
}

function attributesOf(element: Element | null | undefined): Record<string, string> {
  return Object.fromEntries(Array.from(element?.attributes ?? [], ({ name, value }) => [name, value]));
}

/** The props that React would get. */
async function propsOf(code: string): Promise<unknown> {
  const jsx = code.replace(/^import .*$/m, '');
  const { code: script } = await transformWithOxc(jsx, 'a.jsx', {
    jsx: { runtime: 'classic', pragma: 'create' },
  });
  const create = (type: unknown, props: object, ...children: readonly unknown[]) => ({
    type,
    ...props,
    children,
  });
  return runInNewContext(script, { create, TimelineExplorer: 'TimelineExplorer' });
}

describe('the code of an embed', () => {
  it('is the address alone', () => {
    expect(addressCode(EMBEDDING)).toBe(`https://host.example/reader/${EMBEDDING.query}`);
  });

  it('is a plain frame in one line', () => {
    expect(frameCode(EMBEDDING)).toBe(
      '<iframe src="https://host.example/reader/embed.html?data=stories/talks.json&amp;topics=trade,taiwan&amp;match=all&amp;min-sources=2" loading="lazy" title="Biden and Xi, face to face" style="width:100%;border:0;min-height:480px;frame-sizing:content-height"></iframe>',
    );
  });

  it('is a script and an element with a link in it', () => {
    expect(elementCode(EMBEDDING)).toBe(
      `<script src="https://host.example/reader/embed.js" async></script>
<sourceline-timeline src="https://host.example/reader/stories/talks.json" topics="trade,taiwan" match="all" min-sources="2">
  <a href="https://host.example/reader/?data=stories/talks.json&amp;topics=trade,taiwan&amp;match=all&amp;min-sources=2">Biden and Xi, face to face</a>
</sourceline-timeline>`,
    );
  });

  it('is a component, whose props are named as React names them', () => {
    expect(componentCode(EMBEDDING)).toBe(
      `import { TimelineExplorer } from "sourceline";

<TimelineExplorer
  src="https://host.example/reader/stories/talks.json"
  page="https://host.example/reader/"
  topics="trade,taiwan"
  match="all"
  minSources="2"
>
  <a href={"https://host.example/reader/?data=stories/talks.json&topics=trade,taiwan&match=all&min-sources=2"}>Biden and Xi, face to face</a>
</TimelineExplorer>`,
    );
  });
});

describe('whatever the story and the view hold', () => {
  const embedding = fc
    .record({ title: anyText, query: anyText, q: anyText, topics: anyText })
    .map(({ title, query, q, topics }): Embedding => ({
      ...EMBEDDING,
      title,
      query,
      view: [
        ['topics', topics],
        ['q', q],
      ],
    }));

  it('the frame is one element with the attributes meant, and nothing else', () => {
    fc.assert(
      fc.property(embedding, (given) => {
        const { body } = parse(frameCode(given));
        expect(body.childNodes).toHaveLength(1);
        expect(attributesOf(body.firstElementChild)).toEqual({
          src: written(`${given.site}embed.html${given.query}`),
          loading: 'lazy',
          title: oneLine(given.title),
          style: 'width:100%;border:0;min-height:480px;frame-sizing:content-height',
        });
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('the element has the attributes meant, and only a link in it', () => {
    fc.assert(
      fc.property(embedding, (given) => {
        const { body } = parse(elementCode(given));
        expect(Array.from(body.querySelectorAll('*'), ({ localName }) => localName)).toEqual([
          'script',
          'sourceline-timeline',
          'a',
        ]);
        const [, element] = body.children;
        expect(attributesOf(element)).toEqual({
          src: given.data,
          ...Object.fromEntries(given.view.map(([name, value]) => [name, written(value)])),
        });
        const link = element?.firstElementChild;
        expect(attributesOf(link)).toEqual({ href: written(`${given.site}${given.query}`) });
        expect(link?.textContent).toBe(oneLine(given.title));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('the component gets the props meant', async () => {
    await fc.assert(
      fc.asyncProperty(embedding, async (given) => {
        expect(await propsOf(componentCode(given))).toEqual({
          type: 'TimelineExplorer',
          src: given.data,
          page: given.site,
          ...Object.fromEntries(given.view.map(([name, value]) => [name, written(value)])),
          children: [
            { type: 'a', href: written(`${given.site}${given.query}`), children: childrenOf(given.title) },
          ],
        });
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('what cannot be seen is written so that it can', () => {
    for (const text of HOSTILE) {
      const given = { ...EMBEDDING, title: text, view: [['q', text] as const] };
      for (const code of [frameCode(given), elementCode(given), componentCode(given)]) {
        expect(code).not.toMatch(/[\u200B\u202E\u2028]/);
      }
    }
  });
});
