import { describe, expect, it } from 'vitest';
import { statementsIn } from '../statements-in.ts';
import { casesOf } from '../table.ts';

/* Texts of Friday, 15 November 2024, and what is told in each: a clause, and behind it the words that it rests on, its date, and what else is so. */

/** Whole texts: one of their clauses is the first. */
const TEXTS = `
The mayor opened the pier on 5 May 2019. It rained.
  The mayor opened the pier on 5 May 2019. | 2019-05-05, first
  It rained.
LUND, Nov. 14, 2024 (AP) — The mayor opened the pier on Monday.
  The mayor opened the pier on Monday. | 2024-11-11, first
Much has changed since May 2019. Notably, the mayor opened the pier.
  Much has changed since May 2019. | 2019-05, ongoing, first
  Notably, the mayor opened the pier. | since 2019-05
Much has changed since May 2019. The mayor opened the pier.
  Much has changed since May 2019. | 2019-05, ongoing, first
  The mayor opened the pier.
Much has changed since May 2019. ¶ In particular the mayor opened the pier.
  Much has changed since May 2019. | 2019-05, ongoing, first
  In particular the mayor opened the pier.
Much has changed since May 2019. It rained. In particular the mayor opened the pier.
  Much has changed since May 2019. | 2019-05, ongoing, first
  It rained.
  In particular the mayor opened the pier.
Much has changed since the 2010s. In particular the mayor opened the pier.
  Much has changed since the 2010s. | 201X, ongoing, first
  In particular the mayor opened the pier.
Much changed in May 2019. In particular the mayor opened the pier.
  Much changed in May 2019. | 2019-05, first
  In particular the mayor opened the pier.
Much has changed since May 2019. In particular the mayor opened the pier in June 2020.
  Much has changed since May 2019. | 2019-05, ongoing, first
  In particular the mayor opened the pier in June 2020. | 2020-06
It was cold. The mayor opened the pier on 5 May 2019.
  It was cold. | first
  The mayor opened the pier on 5 May 2019. | 2019-05-05
12 + 4 = 16. It was cold.
  It was cold. | first
`;

/** Further ones, in which wide blanks between words are not seen through. */
const TEXTS_WITH_SINGLE_BLANKS = `
The captain of the Stella Maris, which sank on Monday, was suspended on Tuesday.
  which sank on Monday | [the Stella Maris], 2024-11-11
  was suspended on Tuesday. | [The captain of the Stella Maris], 2024-11-12, first
Much has changed since May 2019. In particular the mayor opened the pier.
  Much has changed since May 2019. | 2019-05, ongoing, first
  In particular the mayor opened the pier. | since 2019-05
Much has changed since May 2019. Above all the mayor opened the pier.
  Much has changed since May 2019. | 2019-05, ongoing, first
  Above all the mayor opened the pier. | since 2019-05
Much has changed since May 2019. For example, the mayor opened the pier.
  Much has changed since May 2019. | 2019-05, ongoing, first
  For example, the mayor opened the pier. | since 2019-05
Much has changed since May 2019. Among these the mayor opened the pier.
  Much has changed since May 2019. | 2019-05, ongoing, first
  Among these the mayor opened the pier. | since 2019-05
Much has changed since May 2019. First of all the mayor opened the pier.
  Much has changed since May 2019. | 2019-05, ongoing, first
  First of all the mayor opened the pier. | since 2019-05
Much has changed since the last meeting of the two, in May 2019. In particular the mayor opened the pier.
  Much has changed since the last meeting of the two, in May 2019. | 2019-05, first
  In particular the mayor opened the pier. | since 2019-05
`;

/** What follows on another sentence. */
const FURTHER = `
The mayor opened the pier on 5 May 2019.
  The mayor opened the pier on 5 May 2019. | 2019-05-05
The pier was closed on Monday, the coast guard said on Tuesday.
  The pier was closed on Monday, the coast guard said on Tuesday. | 2024-11-11
The pier was closed, the coast guard said on Tuesday.
  The pier was closed, the coast guard said on Tuesday. | 2024-11-12, report
“The pier was closed” the coast guard said on Tuesday.
  “The pier was closed” the coast guard said on Tuesday. | 2024-11-12, report
The coast guard said on Tuesday the pier was closed.
  The coast guard said on Tuesday the pier was closed. | 2024-11-12
The pier was closed, the coast guard reported late on Tuesday.
  The pier was closed, the coast guard reported late on Tuesday. | 2024-11-12, report
The pier was closed, the coast guard told a crowd of fishermen on Tuesday.
  The pier was closed, the coast guard told a crowd of fishermen on Tuesday. | 2024-11-12, report
The pier was closed, Ann Roe announced early on Tuesday.
  The pier was closed, Ann Roe announced early on Tuesday. | 2024-11-12, report
The pier was closed, Ann Roe confirmed in May.
  The pier was closed, Ann Roe confirmed in May. | 2024-05, report
The pier was closed, Ann Roe wept on Tuesday.
  The pier was closed, Ann Roe wept on Tuesday. | 2024-11-12
A fight in which a boy was hurt, police said on Tuesday.
  A fight in which a boy was hurt, police said on Tuesday. | 2024-11-12, report
It sank on Monday, killing nine, officials said on Wednesday.
  It sank on Monday | 2024-11-11
It sank on Monday, killing nine on Tuesday.
  It sank on Monday | 2024-11-11
  killing nine on Tuesday. | 2024-11-12
It was the highest since 1996.
  It was the highest since 1996.
It was the first fire since 1996, on Monday.
  It was the first fire since 1996, on Monday. | 2024-11-11
It was the only fire in Lund since 1996, and burned on Monday.
  and burned on Monday. | [It], 2024-11-11
The fire burned since 1996.
  The fire burned since 1996. | 1996
It was banned until 2030.
  It was banned until 2030.
It will be banned until 2030.
  It will be banned until 2030. | 2030, scheduled
It has been banned since 1996.
  It has been banned since 1996. | 1996, ongoing
The APEC 2024 Summit ended on Monday.
  The APEC 2024 Summit ended on Monday. | 2024-11-11
The 2024 Summit in Lund ended.
  The 2024 Summit in Lund ended. | 2024
In 1956 Churchill left.
  In 1956 Churchill left. | 1956
Since 1956 Churchill has left twice.
  Since 1956 Churchill has left twice. | 1956, ongoing
The fair was held on 5 May or 6 June 2020.
  The fair was held on 5 May or 6 June 2020. | 2020-05-05
  The fair was held on 5 May or 6 June 2020. | 2020-06-06
The fair was held on Monday, 5 May 2019.
  The fair was held on Monday, 5 May 2019. | 2019-05-05
The fair was held in May 2019 in the 2010s.
  The fair was held in May 2019 in the 2010s. | 2019-05
“The fair was held in May 2019,” said Ann Roe.
  The fair was held in May 2019, | 2019-05, speech
“The fair was held in May 2019, and I wept,” said Ann Roe in June 2020.
  The fair was held in May 2019, and I wept, | 2019-05, speech
Ann Roe said “the fair of May 2019” was good.
  the fair of May 2019 | 2019-05, speech
“I wept,” said Ann Roe in June 2020.
  “I wept,” said Ann Roe in June 2020. | 2020-06
The minister regretted the collapse of Calder Bank.
  the collapse of Calder Bank | noun
The minister regretted the collapse of Calder Bank on Monday.
  The minister regretted the collapse of Calder Bank on Monday. | 2024-11-11
The mayor stressed the need for calm, noting that shops have already closed.
  shops have already closed | clause
Ministers regretted this collapse.
  Ministers regretted this collapse. | back to w:collaps
Ministers regretted that strike.
  Ministers regretted that strike. | back to w:strik k:attack
Ministers regretted those arrests.
  Ministers regretted those arrests. | back to w:arrest k:arrest
Ministers regretted this.
  Ministers regretted this.
Ministers regretted this Collapse of all.
  Ministers regretted this Collapse of all.
Ministers regretted this collapse in May 2019.
  Ministers regretted this collapse in May 2019. | 2019-05
They are to meet.
  They are to meet. | scheduled
They met when it rained, and it will rain.
  They met when it rained, and it will rain. | scheduled
They meet on 20 November.
  They meet on 20 November. | 2024-11-20, scheduled
They meet in Lund; they met before.
  They meet in Lund; they met before.
The talks brought much that both sides had hoped for, a new road over the hills between Lund and Bergen and the opening of the long tunnel in May 2020.
  The talks brought much that both sides had hoped for, a new road over the hills between Lund and Bergen
  the opening of the long tunnel in May 2020. | 2020-05
The talks brought much that both sides had hoped for, a new road over the hills between Lund and Bergen and the opening of the long tunnel in May 2020 at last.
  The talks brought much that both sides had hoped for, a new road over the hills between Lund and Bergen
  the opening of the long tunnel in May 2020 at last. | 2020-05
The talks brought much that both sides had hoped for, a road and the long tunnel in May 2020.
  The talks brought much that both sides had hoped for, a road and the long tunnel in May 2020. | 2020-05
The talks brought much that both sides had hoped for, a new road over the hills between Lund and Bergen and the tunnel in May 2020.
  The talks brought much that both sides had hoped for, a new road over the hills between Lund and Bergen and the tunnel in May 2020. | 2020-05
The talks of much that both sides hope for, a new road over the hills between Lund and Bergen and the opening of the long tunnel in May 2020.
  The talks of much that both sides hope for, a new road over the hills between Lund and Bergen and the opening of the long tunnel in May 2020. | 2020-05
The talks brought much that both sides had hoped for, a new road over the hills between Lund and Bergen and the long tunnel was opened in May 2020.
  The talks brought much that both sides had hoped for, a new road over the hills between Lund and Bergen and the long tunnel was opened in May 2020. | 2020-05
The mayor met Ann Roe in May 2019 and said that she had left.
  The mayor met Ann Roe in May 2019 and said that she had left. | 2019-05
The fair was closed, adding to the loss, officials said on Tuesday.
  adding to the loss, officials said on Tuesday. | 2024-11-12
It sank on Monday, sinking the hopes of all, officials said on Tuesday, in Lund.
  It sank on Monday | 2024-11-11
The hall in Lund, where Bo Ek was born on 5 May 1950, was closed on Monday.
  where Bo Ek was born on 5 May 1950 | 1950-05-05
  was closed on Monday. | [The hall in Lund], 2024-11-11
The court was told that in May 2019 the mill was sold.
  The court was told that in May 2019 the mill was sold. | 2019-05
The mill has governed the town since 2013.
  The mill has governed the town since 2013. | 2013, ongoing
The mill governed the town since 2013.
  The mill governed the town since 2013. | 2013
The mill will be opened by 2030.
  The mill will be opened by 2030. | 2030, scheduled
The mill is open on Mondays.
  The mill is open on Mondays. | unknown
The trial opens on Monday.
  The trial opens on Monday. | 2024-11-18, scheduled
It was the worst fire, the second since 1996.
  It was the worst fire, the second since 1996.
It was the largest sum since 1996.
  It was the largest sum since 1996.
It was the best year since 1996.
  It was the best year since 1996.
It was the last fire since 1996.
  It was the last fire since 1996.
The year 2019 was dry.
  The year 2019 was dry. | 2019
By 2019 Ann Roe had left.
  By 2019 Ann Roe had left. | 2019
The fair was closed in May 2019 (“I wept”).
  The fair was closed in May 2019 (“I wept”). | 2019-05
`;

/** Further ones, in which wide blanks between words are not seen through. */
const FURTHER_WITH_SINGLE_BLANKS = `
Two men were held over a fight in which a boy was hurt, police said on Tuesday.
  Two men were held over a fight | 2024-11-12, report
Two men were held over a fight in which a boy was hurt, according to a report of Tuesday.
  Two men were held over a fight | 2024-11-12, report
The pier, officials said on Tuesday, was closed in 2019.
  The pier, officials said on Tuesday, was closed in 2019. | 2019
The fair was held in May 2019 and in June 2020.
  The fair was held in May 2019 | 2019-05
  and in June 2020. | [The fair was held], 2020-06
The talks brought much that both sides had hoped for, a new road over the hills between Lund and Bergen and the opening of the long tunnel in May 2020 by a king.
  The talks brought much that both sides had hoped for, a new road over the hills between Lund and Bergen
  the opening of the long tunnel in May 2020 by a king. | 2020-05
The mill burned in 2018, and in 2019 too.
  The mill burned in 2018 | 2018
  and in 2019 too. | [The mill burned], 2019
He ran in Lund 2019 and in Oslo 2020.
  He ran in Lund 2019 | 2019
  and in Oslo 2020. | [He ran], 2020
`;

/** What is told in a text, clause by clause. */
const toldIn = (text: string): string[] =>
  statementsIn(text).map((statement) => {
    const { found, clause, lead, date, time, isReport, isLead, isSpeech, within, since, refersBack } =
      statement;
    const words = found.article.text.slice(clause.start, clause.end);
    const marks = [
      ...(lead === null ? [] : [`[${found.article.text.slice(lead.start, lead.end)}]`]),
      ...(date === null ? [] : [date.value]),
      ...(time === 'past' ? [] : [time]),
      ...(isReport ? ['report'] : []),
      ...(isLead ? ['first'] : []),
      ...(isSpeech ? ['speech'] : []),
      ...(within === null ? [] : [within]),
      ...(since === null ? [] : [`since ${since.value}`]),
      ...(refersBack.length === 0 ? [] : [`back to ${refersBack.join(' ')}`]),
    ];
    return marks.length === 0 ? words : `${words} | ${marks.join(', ')}`;
  });

describe('what is told', () => {
  it.each(casesOf(TEXTS + TEXTS_WITH_SINGLE_BLANKS))('in “%s”', (_name, text, told) => {
    expect(toldIn(text)).toEqual(told);
  });

  it.each(casesOf(FURTHER + FURTHER_WITH_SINGLE_BLANKS))(
    'behind another sentence in “%s”',
    (_name, text, told) => {
      expect(toldIn(`Nobody had seen it. ${text}`).slice(1)).toEqual(told);
    },
  );

  it.each(casesOf(TEXTS))('in “%s”, with wide blanks between its words', (_name, text, told) => {
    const wide = toldIn(text.replaceAll(' ', '  '));
    expect(wide.map((words) => words.replaceAll('  ', ' '))).toEqual(told);
  });

  it.each(casesOf(FURTHER))('behind another, with wide blanks, in “%s”', (_name, text, told) => {
    const [, ...wide] = toldIn(`Nobody had seen it. ${text.replaceAll(' ', '  ')}`);
    expect(wide.map((words) => words.replaceAll('  ', ' '))).toEqual(told);
  });
});
