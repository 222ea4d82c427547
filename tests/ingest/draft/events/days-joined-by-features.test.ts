import { describe, expect, it } from 'vitest';
import { clusterStatements } from '../../../../src/ingest/draft/events/cluster-statements.ts';
import { made } from '../made-statements.ts';
import { casesOf } from '../table.ts';

/*
 * Statements of some articles, and the events that they tell: the first two have nothing in common, and a later one is like both. What each is
 * described by, `made` says.
 */
const JOINED = `
of one day, of which a third says both = 2020-05-03 k:a n:a +6 | 2020-05-03 k:b n:b +6 #1 | 2020-05-03 k:a n:a k:b n:b w:c #2
  0 1 2
of one day, of which a third says both in the article of the first = 2020-05-03 k:a n:a +6 | 2020-05-03 k:b n:b +6 #1 | 2020-05-03 k:a n:a k:b n:b w:c
  0 1 2
of one day, all of one article = 2020-05-03 k:a n:a +6 | 2020-05-03 k:b n:b +6 | 2020-05-03 k:a n:a k:b n:b w:c
  0 2, 1
of two days = 2020-05-03 k:a n:a +6 | 2020-05-04 k:b n:b +6 #1 | 2020-05-03 k:a n:a k:b n:b w:c #2
  0 2, 1
of one month = 2020-05 k:a n:a +1 | 2020-05 k:b n:b +1 #1 | 2020-05 k:a n:a k:b n:b w:c #2
  0 2, 1
of one day, the second of no kind = 2020-05-03 k:a n:a +6 | 2020-05-03 n:b n:c +6 #1 | 2020-05-03 k:a n:a n:b n:c w:c #2
  0 2, 1
of one day, the second by nobody = 2020-05-03 k:a n:a n:d n:e +6 | 2020-05-03 k:b k:c +30 #1 | 2020-05-03 k:a n:a n:d n:e k:b k:c w:c #2
  0 2, 1
of one day, the second at length, of which little is said again = 2020-05-03 k:a n:a w:x w:y +6 | 2020-05-03 k:b n:b +35 #1 | 2020-05-03 k:a n:a w:x w:y k:b n:b +30 #2
  0 2, 1
of one day, the second at less length = 2020-05-03 k:a n:a w:x w:y +6 | 2020-05-03 k:b n:b +9 #1 | 2020-05-03 k:a n:a w:x w:y k:b n:b +30 #2
  0 1 2
of one day, the second ahead of it = 2020-05-03 k:a n:a +6 | 2020-05-03 n:b k:b +6 #1 ahead | 2020-05-03 k:a n:a n:b k:b w:c #2
  0 2, 1
of one day, both ahead of it = 2020-05-03 k:a n:a +6 ahead | 2020-05-03 n:b k:b +6 #1 ahead | 2020-05-03 k:a n:a n:b k:b w:c #2 ahead
  0 1 2
of one day, told in one sentence = 2020-05-03 k:a n:a +6 @3 #1 | 2020-05-03 k:b n:b +6 @3 #1 | 2020-05-03 k:a n:a k:b n:b w:c #2
  0 2, 1
of one day, of which the year tells the first again = 2020-05-03 k:a n:a +6 | 2020-05-03 k:b n:b +6 #1 | 2020-05-03 k:a n:a k:b n:b w:c #2 | 2020 k:a n:a w:c
  0 1 2 3
of one day, of which two tell the second = 2020-05-03 k:a n:a w:x +6 | 2020-05-03 k:b n:b w:y +6 #1 | 2020-05-03 k:b n:b w:y +6 #1 | 2020-05-03 k:a n:a w:x k:b n:b w:c #2 | 2020-05-03 k:a n:a w:x w:c w:d #2 | 2020-05-03 k:a n:a w:x w:c w:d #2
  0 1 2 3 4 5
of one day, of which two tell the second, one of them with nothing of the first = 2020-05-03 k:a n:a w:x w:u w:v +6 | 2020-05-03 k:b n:b w:y w:z +6 #1 | 2020-05-03 k:z w:y w:z +6 #1 | 2020-05-03 k:a n:a w:x w:u w:v k:b n:b w:c #2 | 2020-05-03 w:x w:u w:v w:d #2 | 2020-05-03 w:x w:u w:v w:d #2
  0 3 4 5, 1 2
`;

const eventsIn = (line: string): string => {
  const { told, beside } = made(...line.split(' | '));
  return clusterStatements([...told, ...beside])
    .map(({ statements }) =>
      statements
        .map(({ number }) => number)
        .toSorted((a, b) => a - b)
        .join(' '),
    )
    .filter((numbers) => numbers !== '')
    .toSorted()
    .join(', ');
};

describe('what several articles tell', () => {
  it.each(casesOf(JOINED))('%s', (_name, line, events) => {
    const [, described = ''] = line.split(' = ');
    expect([eventsIn(described)]).toEqual(events);
  });
});
