import { describe, expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Articles, with ‖ between them, and the events that they tell: when each was, and how that is known. */
const TOLD = `
The dam near Oslo collapsed in 2020. ‖ The dam near Oslo collapsed in May 2020. ‖ The dam near Oslo collapsed in May 2020.
  2020-05, past: “May 2020”: stated in the text; another passage says it less exactly
The dam near Oslo collapsed on 3 May 2020. ‖ The dam near Oslo collapsed in May 2020. ‖ The dam near Oslo collapsed in 2020.
  2020-05-03, past: “3 May 2020”: stated in the text; other passages say it less exactly
The dam near Oslo collapsed by May 2020. ‖ The dam near Oslo collapsed in May 2020.
  2020-05, past: “May 2020”: stated in the text
Talks will be held in Oslo on 9 May 2022. The dam near Oslo collapsed after heavy rain in which two people died.
  2022-05-09, scheduled: “9 May 2022”: stated in the text
  [..2022-05-09], past: no article dates it; it is told in an article written before what it expects on 2022-05-09
Talks will be held in Oslo on 9 May 2022 and in Bern in May 2021. The dam near Oslo collapsed after heavy rain in which two people died.
  2021-05, scheduled: “May 2021”: stated in the text
  2022-05-09, scheduled: “9 May 2022”: stated in the text
  [..2021-05], past: no article dates it; it is told in an article written before what it expects on 2021-05
Talks will be held in Oslo in 2021 and in Bern on 9 May 2022. The dam near Oslo collapsed after heavy rain in which two people died.
  2021, scheduled: “2021”: stated in the text
  2022-05-09, scheduled: “9 May 2022”: stated in the text
  [..2021], past: no article dates it; it is told in an article written before what it expects on 2021
Talks will be held in Oslo by 9 May 2021 and in Bern on 9 May 2022. The dam near Oslo collapsed after heavy rain in which two people died.
  2022-05-09, scheduled: “9 May 2022”: stated in the text
  [..2021-05-09], scheduled: “9 May 2021”: stated in the text
  [..2022-05-09], past: no article dates it; it is told in an article written before what it expects on 2022-05-09
Talks were held in Oslo on 9 May 2022. The dam near Oslo collapsed after heavy rain in which two people died.
  2022-05-09, past: “9 May 2022”: stated in the text
  undated, past: no article dates it
The union has been in Bergen since 2010.
  2010/.., ongoing: “2010”: stated in the text
The union left Bergen before May 2010.
  [..2010-05], past: “May 2010”: stated in the text
The union will leave Bergen after May 2034.
  [2034-05..], scheduled: “May 2034”: stated in the text
The union will leave Bergen by May 2034.
  [..2034-05], scheduled: “May 2034”: stated in the text
The union will leave Bergen before May 2034.
  [..2034-05], scheduled: “May 2034”: stated in the text
The union will stay in Bergen until May 2034.
  ../2034-05, scheduled: “May 2034”: stated in the text
The union stayed in Bergen until May 2010.
  undated, past: no article dates it
The dam near Oslo broke at 5 p.m. on 9 May 2020 after rain.
  2020-05-09, past: “5 p.m. on 9 May 2020”: stated in the text
The dam near Oslo broke between 3 and 5 May 2020.
  2020-05-03/2020-05-05, past: “3 and 5 May 2020”: stated in the text
The dam near Oslo broke in May and in June 2020.
  2020-05, past: “May”: year from the date after it, 2020
  2020-06, past: “June 2020”: stated in the text
The dam near Oslo broke in May 2020, the year of the 2020 Cup.
  2020-05, past: “May 2020”: stated in the text
The 2024 Summit ended on 3 May 2024 in Lund.
  2024-05-03, past: “3 May 2024”: stated in the text
The mayor Eva Holm said on 3 May 2020 that the bridge in Lund had been opened in 2019.
  2020-05-03, past: “3 May 2020”: stated in the text
The ferry sank on 3 May 2020, killing nine, officials said on 4 May 2020.
  2020-05-03, past: “3 May 2020”: stated in the text
Two men were held over a fight in which a boy was hurt, police said on 3 May 2020.
  2020-05-03, past: “3 May 2020”: stated in the text
Two men were held over a fight in which a boy was hurt, according to a report of 3 May 2020.
  2020-05-03, past: “3 May 2020”: stated in the text
The talks brought much that both sides had hoped for, a new road over the hills between Lund and Bergen and the opening of the long tunnel in May 2020.
  2020-05, past: “May 2020”: stated in the text
  undated, past: no article dates it
`;

describe('when an event was, by its articles', () => {
  it.each(casesOf(TOLD))('%s', (_name, text, told) => {
    const events = drafted(text).events.map(
      ({ date, time, dateWhy }) => `${date ?? 'undated'}, ${time}: ${dateWhy}`,
    );
    expect(events.toSorted()).toEqual(told);
  });
});

/** The same, of articles of 1 June 2020. */
const TOLD_IN_JUNE = `
The trial of Al Roe opens in Leeds on 5 July 2020.
  2020-07-05, scheduled: “5 July 2020”: stated in the text
Al Roe will be tried in Leeds on 5 May 2020.
  2020-05-05, past: “5 May 2020”: stated in the text
The trial of Al Roe opens in Leeds in June 2020.
  2020-06, scheduled: “June 2020”: stated in the text
Al Roe was tried in Leeds on 5 May 2020.
  2020-05-05, past: “5 May 2020”: stated in the text
Al Roe has worked in Leeds since May 2020.
  2020-05/.., ongoing: “May 2020”: stated in the text
The dam near Oslo broke on 9 May.
  2020-05-09, past: “9 May”: relative to the publication date 2020-06-01
The dam near Oslo will be rebuilt by 9 May 2021.
  [..2021-05-09], scheduled: “9 May 2021”: stated in the text
Much progress has been made since May 2019. In particular the mayor Eva Holm opened the bridge in Lund after years of work.
  2019-05/.., ongoing: “May 2019”: stated in the text
  [2019-05..2020-06-01], past: no article dates it; it is told in an article of 2020-06-01, and as come about since “May 2019”
Much progress has been made since May 2019. ¶ In particular the mayor Eva Holm opened the bridge in Lund after years of work.
  2019-05/.., ongoing: “May 2019”: stated in the text
  [..2020-06-01], past: no article dates it; it is told in an article of 2020-06-01
Much progress has been made since May 2019. The mayor Eva Holm opened the bridge in Lund after years of work.
  2019-05/.., ongoing: “May 2019”: stated in the text
  [..2020-06-01], past: no article dates it; it is told in an article of 2020-06-01
Much progress had been made by May 2019. In particular the mayor Eva Holm opened the bridge in Lund after years of work.
  [..2019-05], past: “May 2019”: stated in the text
  [..2020-06-01], past: no article dates it; it is told in an article of 2020-06-01
Police in Leeds arrested the former mayor Alan Price after a raid. ‖ Police in Leeds arrested the former mayor Alan Price after a raid on 3 May 2020.
  2020-05-03, past: “3 May 2020”: stated in the text
Much progress has been made since 3 May 2019. In particular the mayor Eva Holm opened the bridge in Lund after years of work.
  2019-05-03/.., ongoing: “3 May 2019”: stated in the text
  [2019-05-03..2020-06-01], past: no article dates it; it is told in an article of 2020-06-01, and as come about since “3 May 2019”
Much progress has been made since 2018. In particular the mayor Eva Holm opened the bridge in Lund after years of work.
  2018/.., ongoing: “2018”: stated in the text
  [2018..2020-06-01], past: no article dates it; it is told in an article of 2020-06-01, and as come about since “2018”
Much progress has been made. In particular the mayor Eva Holm opened the bridge in Lund after years of work.
  [..2020-06-01], past: no article dates it; it is told in an article of 2020-06-01
`;

describe('when an event was, seen from the day of its article', () => {
  it.each(casesOf(TOLD_IN_JUNE))('%s', (_name, text, told) => {
    const events = drafted(text, '2020-06-01').events.map(
      ({ date, time, dateWhy }) => `${date ?? 'undated'}, ${time}: ${dateWhy}`,
    );
    expect(events.toSorted()).toEqual(told);
  });
});
