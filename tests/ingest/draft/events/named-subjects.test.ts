import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

/** The events of a report of Friday, 15 November 2024, as `date: title`, in the order of time. */
const eventsOf = (text: string): string[] =>
  draftStory([articleFrom('report.txt', text, '2024-11-15')])
    .events.map(({ date, title }) => `${date}: ${title}`)
    .toSorted();

describe('a title names the person', () => {
  it.each([
    [
      'whom "he" means by the name’s gender',
      'Beatrice Lund married the painter Arne Hauge in 1958. He died in 1996.',
      '1996: Arne Hauge died',
    ],
    [
      'whom "her" means, with the mark that the article uses',
      'Beatrice Lund’s first show was a success. Her book on whales was published in 1969.',
      '1969: Beatrice Lund’s book on whales was published',
    ],
    [
      'whom a phrase before the subject speaks of',
      'Wang Weiming and Erik Dahl signed a treaty.\n\nDuring his visit, which ends on 20 November 2024, Wang Weiming will go to Osh.',
      '2024-11-20: Wang Weiming’s visit ends'.replace('’', "'"),
    ],
    [
      'who is named by the noun before the name',
      '“We are a family,” said the convenor, Bev Starkey.\n\nThe chief executive, Alan Mount, was pleased. In May 2023 he had threatened to sell the mill.',
      '2023-05: Alan Mount had threatened to sell the mill',
    ],
    [
      'who was spoken of by what is hers, over paragraphs',
      'Amara Nwosu, the judge, has died.\n\nHer family said so in a letter.\n\nBorn in Enugu, the third child of a railway clerk, she left school at 15. She was called to the bar in 1969.',
      '1969: Amara Nwosu was called to the bar',
    ],
  ])('%s', (_what, text, title) => {
    expect(eventsOf(text).join('\n')).toContain(title);
  });

  it.each([
    [
      'somebody without a name',
      'Born in Enugu, the third child of a railway clerk, she left school at 15. She was called to the bar in 1969.',
      '1969: She was called to the bar',
    ],
    [
      'two who are as near',
      'In Lund the talks went on between Adam Roe and Boris Doe. He resigned on 5 May 2024.',
      '2024-05-05: He resigned',
    ],
    [
      'who was spoken of last and another who is named in what was said',
      '“Mr Calloway accepts it,” his lawyer, Simon Grey, said. He was released in 2019.',
      '2019: He was released',
    ],
    [
      'somebody else than a text is about, who is named in passing',
      'Born in Osh, Weller went to Lund, where he was a friend of Erik Dahl. He then taught in Bergen in 1969.',
      '1969: He then taught in Bergen',
    ],
    [
      'somebody at whose wish others came',
      'Previously, at the wish of Premier Erik Dahl, Weller and his wife came to Osh. He returned in 1969. He died in 1982.',
      '1982: He died',
    ],
    [
      'who died before the heir',
      'His brother Erik Dahl died young, and Boris Dahl became the heir. He left school in 1969.',
      '1969: He left school',
    ],
    [
      'a person whose name stands behind a verb of its own',
      'On 18 June 2023 he met Foreign Minister Qin Gang in the capital.',
      '2023-06-18: He met Foreign Minister Qin Gang in the capital',
    ],
  ])('but not of %s', (_what, text, title) => {
    expect(eventsOf(text).join('\n')).toContain(title);
  });

  it('whose mother, or whose side, it is', () => {
    expect(
      eventsOf('“We were told,” said Elspeth Rennie, whose mother, Jean, died on 17 April 2020.'),
    ).toContain("2020-04-17: Elspeth Rennie's mother, Jean, died");
  });
});

describe('a clause without a subject has that', () => {
  it.each([
    [
      'of the clause before it, not of the first',
      'The mayor denied it; his deputy, Nuno da Silva, resigned on 4 April 2023 and was charged with fraud on 19 September 2023.',
      '2023-09-19: His deputy, Nuno da Silva, was charged with fraud',
    ],
    [
      'of its own half of the sentence',
      'The Portuguese came up the river in 1637; Henry Bates, the naturalist, came in 1848 and stayed for years.',
      '1848: Henry Bates, the naturalist, came',
    ],
    [
      'of the relative clause that it goes on with',
      'The river rose over the dyke at Brandow, which was built after the flood of 1926 and raised in 1983.',
      '1983: The dyke at Brandow was raised',
    ],
    [
      'with the verb, where it has none but that of its own relative clause',
      'The house was sold in 1985 for a pound; it was sold again in 1999, and in 2007 to a fund that closed it.',
      '2007: It was sold again to a fund that closed it',
    ],
    [
      'of the relative clause in it, without what joins that to the rest',
      'Three people were hurt when the bridge, which was opened in 1962, fell into the river on Sunday.',
      '1962: The bridge was opened',
    ],
    [
      'that stands behind "and"',
      'The city is a folly, and its opera house, opened on 31 December 1896, has a dome.',
      '1896-12-31: Its opera house opened',
    ],
  ])('%s', (_what, text, title) => {
    expect(eventsOf(text).join('\n')).toContain(title);
  });
});
