import { describe, expect, it } from 'vitest';
import { readFurniture } from '../../../../src/ingest/draft/articles/read-furniture.ts';

const BODY = 'The mayor of Bonn resigned after a long dispute.\n\nNobody knew why.';

const under = (line: string) => readFurniture(`Mayor resigns\n${line}\n\n${BODY}`);
const above = (line: string) => readFurniture(`Mayor resigns\n\n${BODY}\n\n${line}`);

describe('who wrote an article', () => {
  it.each([
    ['words by Ann Lee', 'Ann Lee'],
    ['Reporting by Ann Lee in Lima', 'Ann Lee'],
    ['By Ann Lee from Lima', 'Ann Lee'],
    ['By Ann Lee.', 'Ann Lee'],
    ['By **Ann Lee**', 'Ann Lee'],
    ['__By Ann Lee__', 'Ann Lee'],
    ['By Ann Lee – The Post', 'Ann Lee'],
    ['By Ann de la Cruz & Bo Ek', 'Ann de la Cruz & Bo Ek'],
    ['By Ann Lee,Bo Ek', 'Ann Lee,Bo Ek'],
    ['By A. B. Lee, Jr.', 'A. B. Lee, Jr.'],
    ['By Ann L.', 'Ann L.'],
    ['Bylines: Ann Lee', 'Ann Lee'],
    ['Reporter : Ann Lee', 'Ann Lee'],
    ['Author: Ann Lee, and Bo Ek', 'Ann Lee, and Bo Ek'],
    ['Author: A b c d e f g', 'A b c d e f g'],
    ['Author: A b c d e f g h', undefined],
    ['Author:', undefined],
    ['By', undefined],
    ['Bye Ann Lee', undefined],
    ['Ann Lee by Bo Ek', undefined],
    ['By Ann Lee wrote this', undefined],
  ])('is told by %j: %s', (line, author) => {
    expect(under(line).author?.value).toBe(author);
  });

  it('is told by the first byline of several, all of which are set aside', () => {
    const { author, setAside } = readFurniture(`Mayor resigns\nBy Ann Lee\nBy Bo Ek\n\n${BODY}`);
    expect(author?.value).toBe('Ann Lee');
    expect(setAside.map(({ what }) => what)).toEqual(['Mayor resigns', 'By Ann Lee', 'By Bo Ek']);
  });

  it.each([
    ['Nobody knew why. By Ann Lee', 'Ann Lee'],
    ['Nobody knew “why.” By Ann Lee', 'Ann Lee'],
    ['Nobody knew why!By Ann Lee and Bo Ek', 'Ann Lee and Bo Ek'],
    ['Nobody knew why, by Ann Lee', undefined],
    ['Nobody knew why. By then it was over', undefined],
    ['Nobody knew why. By Ann Lee it was over', undefined],
  ])('is told by what was glued to %j: %s', (line, author) => {
    expect(above(line).author?.value).toBe(author);
  });
});

describe('when an article was published', () => {
  it.each([
    ['3 May 2020', '2020-05-03'],
    ['*Published 3 May 2020*', '2020-05-03'],
    ['__3 May 2020__', '2020-05-03'],
    ['By Ann Lee, 3 May 2020', '2020-05-03'],
    ['3 May 2020 was a Sunday', undefined],
  ])('is told by %j: %s', (line, day) => {
    expect(under(line).published?.value).toBe(day);
  });

  it('is told by the first such line, whatever the dateline says', () => {
    const text = `Mayor resigns\nBy Ann Lee, 3 May 2020\n4 May 2020\n\nBONN, May 5, 2020 (AP) — He left.\n\n${BODY}`;
    const { published, publisher } = readFurniture(text);
    expect(published).toEqual({ value: '2020-05-03', why: 'the byline “By Ann Lee, 3 May 2020”' });
    expect(publisher).toEqual({ value: 'AP', why: 'the dateline “BONN, May 5, 2020 (AP) —”' });
  });
});

describe('where an article was taken from', () => {
  it.each([
    ['Originally published by The Post', 'The Post'],
    ['Original article at www.example.org', 'www.example.org'],
    ['Original report: The Post', 'The Post'],
    ['This story first appeared in The Post', 'The Post'],
    ['Read the original in The Post.', 'The Post'],
    ['Source: HTTPS://example.org/a. .', 'example.org/a'],
    ['Via The Post', 'The Post'],
    ['Source: The Post, https://example.org/a', 'The Post, https://example.org/a'],
    ['The source: The Post', undefined],
    ['Original ideas were lost', undefined],
  ])('is told by %j: %s', (line, origin) => {
    expect(above(line).origin?.value).toBe(origin);
  });

  it('is told by the first such line', () => {
    const found = readFurniture(`Mayor resigns\n\n${BODY}\n\nSource: The Post\nVia The Mail`);
    expect(found.origin).toEqual({ value: 'The Post', why: 'the line “Source: The Post”' });
    expect(found.setAside.map(({ what }) => what)).toEqual([
      'Mayor resigns',
      'Source: The Post',
      'Via The Mail',
    ]);
  });
});

describe('the line that says where an article was written', () => {
  it.each([
    ['BONN (dpa) - He left.', 'dpa', 'BONN (dpa) -'],
    ['Bonn (dpa) - He left.', 'dpa', 'Bonn (dpa) -'],
    ['Bonn (AP) – He left.', 'AP', 'Bonn (AP) –'],
    ['(AP) — He left.', 'AP', '(AP) —'],
    ['LIMA, Peru (Orvan News) — He left.', 'Orvan News', 'LIMA, Peru (Orvan News) —'],
    ['Lima, Peru — He left.', undefined, undefined],
    ['USA — He left.', undefined, 'USA —'],
    ['He left (in a hurry) — and came back.', undefined, undefined],
    ['BONN He left.', undefined, undefined],
  ])('%j is of %s', (line, publisher, aside) => {
    const found = readFurniture(`Mayor resigns\n\n${line}\n\n${BODY}`);
    expect(found.publisher?.value).toBe(publisher);
    expect(found.setAside.find(({ why }) => why === 'the dateline')?.what).toBe(aside);
  });

  it('is set aside in its place among the others', () => {
    const text = `Mayor resigns\n\nBONN (AP) — He left.\n\n${BODY}\n\n${'It rained.\n'.repeat(8)}Source: The Post`;
    expect(readFurniture(text).setAside.map(({ what }) => what)).toEqual([
      'Mayor resigns',
      'BONN (AP) —',
      'Source: The Post',
    ]);
  });

  it('is the first that nothing else was found in', () => {
    const text = `Mayor resigns\nBy Ann Lee\n\nBONN (AP) — He left.\n\nLIMA (AFP) — She came.\n\n${BODY}`;
    expect(readFurniture(text).setAside.map(({ what }) => what)).toEqual([
      'Mayor resigns',
      'By Ann Lee',
      'BONN (AP) —',
    ]);
  });
});

describe('an outlet that names itself', () => {
  it.each([
    ['He left, Orvan.com reports.', 'Orvan.com'],
    ['Orvan.news has learned that he left.', 'Orvan.news'],
    ['Orvan-24.co informs that he left.', 'Orvan-24.co'],
    ['He left, Orvan.org reported, and she came.', 'Orvan.org'],
    ['He left, Orvan.com said.', undefined],
    ['He left, www.Orvan.com reports.', undefined],
    ['He left, Orvan.xyz reports.', undefined],
    [`He left, X${'x'.repeat(62)}.com reports.`, `X${'x'.repeat(62)}.com`],
    [`He left, X${'x'.repeat(63)}.com reports.`, undefined],
  ])('in %j is %s', (sentence, outlet) => {
    expect(readFurniture(`Mayor resigns\n\n${BODY}\n\n${sentence}`).publisher?.value).toBe(outlet);
  });

  it('does so early, and before any dateline', () => {
    const far = (characters: number) =>
      readFurniture(`Mayor resigns\n\n${'It rained. '.repeat(characters / 11)}Orvan.com reports.`).publisher;
    expect(far(11_000)?.value).toBe('Orvan.com');
    expect(far(22_000)).toBeUndefined();
    expect(
      readFurniture(`Mayor resigns\n\nBONN (AP) — He left, Orvan.com reports.\n\n${BODY}`).publisher,
    ).toEqual({
      value: 'Orvan.com',
      why: 'the text says “Orvan.com reports” of itself',
    });
  });
});

describe('a headline', () => {
  it.each([
    ['# Mayor resigns', 'Mayor resigns', 2],
    ['  Mayor resigns', 'Mayor resigns', 2],
    ['**Mayor resigns**', '**Mayor resigns**', 0],
    ['Mayor resigns?', 'Mayor resigns?', 0],
    ['Mayor resigns: why', 'Mayor resigns: why', 0],
  ])('%j is %j, and stands where it stands', (line, title, start) => {
    const found = readFurniture(`${line}\n\n${BODY}`);
    expect(found.title).toEqual({ value: title, why: 'the first line' });
    expect(found.setAside[0]?.inText).toEqual({ start, end: start + title.length });
  });

  it.each(['**Mayor resigns.**', 'Mayor resigns;', '*Mayor resigns,*', 'Published: 3 May 2020', '1234'])(
    '%j is none',
    (line) => {
      expect(readFurniture(`${line}\n\n${BODY}`).title).toBeUndefined();
    },
  );
});
