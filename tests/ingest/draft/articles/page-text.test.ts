import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../../../src/ingest/draft/articles/read-saved-page.ts';

const PARAGRAPH = 'The mayor of Bonn resigned on 3 May 2020 after a long dispute about the bridge.';
const SHORT = 'The mayor of Bonn resigned.';

const textOf = (html: string): string | undefined => readSavedPage(html)?.text;

describe('where a page has its article', () => {
  it('is inside of a page whose own elements are named after what stands around', () => {
    expect(
      textOf(
        `<html class="no-js menu"><body class="with sidebar"><main class="comments"><article class="related"><p>${PARAGRAPH}</p></article></main></body></html>`,
      ),
    ).toBe(PARAGRAPH);
  });

  it('shows by bare text and by preformatted text as well', () => {
    const links = `<ul>${'<li><a href="/x">Another story, linked here by quite a long title of its own</a></li>'.repeat(9)}</ul>`;
    for (const block of [
      `<div><div>${PARAGRAPH}</div></div>`,
      `<div><section>${PARAGRAPH}</section></div>`,
      `<div><pre>${PARAGRAPH}</pre></div>`,
      `<table><tr><td>${PARAGRAPH}</td></tr></table>`,
    ])
      expect(textOf(`<html><body><div>${links}</div>${block}</body></html>`)).toBe(PARAGRAPH);
  });

  it('counts the letters outside of links, wherever these end', () => {
    const linked = `<div><p><a href="/x">${PARAGRAPH}</a> ${SHORT}</p></div>`;
    const plain = `<div><p>${PARAGRAPH}</p></div>`;
    expect(textOf(`<html><body>${linked}${plain}</body></html>`)).toBe(PARAGRAPH);
    expect(textOf(`<html><body>${plain}${linked}</body></html>`)).toBe(PARAGRAPH);
    const after = `<div><p><a href="/x">x</a></p><p>${PARAGRAPH} ${SHORT}</p></div>`;
    expect(textOf(`<html><body>${plain}${after}</body></html>`)).toBe(`x\n\n${PARAGRAPH} ${SHORT}`);
  });

  it('is not where many short lines are', () => {
    const short = `<div>${'<p>Read all about it here.</p>'.repeat(40)}</div>`;
    expect(textOf(`<html><body>${short}<div><p>${PARAGRAPH}</p></div></body></html>`)).toBe(PARAGRAPH);
  });

  it('holds parts that lie side by side', () => {
    const part = `<div><p>${PARAGRAPH}</p></div>`;
    expect(textOf(`<html><body><p>Above.</p><div>${part}${part}${part}</div></body></html>`)).toBe(
      [PARAGRAPH, PARAGRAPH, PARAGRAPH].join('\n\n'),
    );
  });

  it('is the article element around it, but none that is far out', () => {
    const nested = (levels: number) =>
      `<article><p>Above.</p>${'<div>'.repeat(levels)}<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>${'</div>'.repeat(levels)}</article>`;
    expect(textOf(`<html><body>${nested(5)}</body></html>`)).toMatch(/^Above\./u);
    expect(textOf(`<html><body>${nested(6)}</body></html>`)).toMatch(/^The mayor/u);
  });
});

describe('what a page shows', () => {
  it.each([
    ['<div style="display : none">hidden</div>'],
    ['<div style="display:none">hidden</div>'],
    ['<div style="color:red;DISPLAY:  NONE">hidden</div>'],
    ['<div style="visibility : hidden">hidden</div>'],
    ['<div style="visibility: hidden">hidden</div>'],
    ['<div style="visibility :hidden">hidden</div>'],
    ['<svg><text>hidden</text></svg>'],
    ['<div role="toolbar">hidden</div>'],
    ['<div role="alertdialog">hidden</div>'],
    ['<div class="read-more">hidden</div>'],
    ['<div class="most-popular">hidden</div>'],
    ['<span class="sr-only">hidden</span>'],
  ])('is nothing of %s', (part) => {
    expect(textOf(`<html><body><article><p>${PARAGRAPH}</p>${part}</article></body></html>`)).toBe(PARAGRAPH);
  });

  it.each([
    ['a <b> b</b> c', 'a b c'],
    ['a <b>b</b>c', 'a bc'],
    ['re<b>sign</b>ed', 'resigned'],
    ['a<br> <br>b', 'a\n\nb'],
    ['a \n <i> </i> b', 'a b'],
    ['&nbsp;a', 'a'],
  ])('of %j is %j', (inner, shown) => {
    expect(textOf(`<html><body><article><p>${PARAGRAPH}</p><p>${inner}</p></article></body></html>`)).toBe(
      `${PARAGRAPH}\n\n${shown}`,
    );
  });

  it('of a fragment and of a mark that begins no tag is the same', () => {
    expect(textOf(`<p>${PARAGRAPH} It cost < 5.</p>`)).toBe(`${PARAGRAPH} It cost < 5.`);
  });

  it('of many paragraphs side by side, however many, is read', () => {
    const many = `<p>${SHORT}</p><img><br>`.repeat(2_500);
    expect(textOf(`<html><body>${many}</body></html>`)?.split('\n\n')).toHaveLength(2_500);
    const closed = `<div>${SHORT}</div>`.repeat(2_500);
    expect(textOf(`<html><body>${closed}</body></html>`)).toContain(SHORT);
  });
});
