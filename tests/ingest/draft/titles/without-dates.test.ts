import { expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { withoutDates } from '../../../../src/ingest/draft/titles/without-dates.ts';
import { casesOf } from '../table.ts';

/** Sentences, and each without its dates: what is part of a name, or is needed by a noun, stays. */
const WITHOUT = `
It sank on 5 March 2020 off Bali.
  It sank off Bali.
On 5 March 2020 it sank off Bali.
  it sank off Bali.
On 5 March 2020, it sank off Bali.
  it sank off Bali.
It sank, on 5 March 2020, off Bali.
  It sank off Bali.
It sank off Bali (5 March 2020).
  It sank off Bali.
It sank off Bali (on 5 March 2020 at night).
  It sank off Bali (on 5 March 2020 at night).
It sank off Bali in March 2020 and burned.
  It sank off Bali and burned.
It sank shortly before 5 March 2020.
  It sank.
The union hit back on 4 May 2020.
  The union hit back.
They pushed back in May 2020 against it.
  They pushed back against it.
They came back on 5 May 1995 from it.
  They came back from it.
It sank from 2019 until 2020 off Bali.
  It sank off Bali.
It sank between 2019 and 2020 off Bali.
  It sank between 2019 and 2020 off Bali.
From 2011 to 2018, a team fitted 600 birds.
  a team fitted 600 birds.
The APEC 2024 Summit ended.
  The APEC 2024 Summit ended.
The 1972 final was long.
  The 1972 final was long.
The law of 1972 was long.
  The law of 1972 was long.
A 1972 car burned.
  A 1972 car burned.
Roe’s 1972 car burned.
  Roe’s 1972 car burned.
It burned in the 2019 season.
  It burned in the 2019 season.
In 1956 Churchill left.
  Churchill left.
The 2020 election was lost.
  The 2020 election was lost.
The quarter ended June 30 was bad.
  The quarter ended June 30 was bad.
In fiscal 2024 it lost money.
  In fiscal 2024 it lost money.
The letter dated 5 March 2020 was lost.
  The letter dated 5 March 2020 was lost.
The last known case was in 1998.
  The last known case was in 1998.
The last known case was in 1998 in Bern.
  The last known case was in Bern.
He announced on 19 May 2020 that the mast fell.
  He announced that the mast fell.
The club was founded in 1961 as a choir.
  The club was founded as a choir.
5 March 2020 was a day of joy.
  5 March 2020 was a day of joy.
It was lost for good in Bern, 5 March 2020, and in Oslo.
  It was lost for good in Bern and in Oslo.
On Feb. 2, 1932, in Oslo, it sank.
  in Oslo, it sank.
The mill burned over the past year.
  The mill burned.
It fell in May 2020’s storm.
  It fell in May 2020’s storm.
It sank late in May 2020.
  It sank.
The brawl on 4 May 2020 that left nine dead was long.
  The brawl that left nine dead was long.
The brawl of 4 May 2020 that left nine dead was long.
  The brawl of 4 May 2020 that left nine dead was long.
The club was founded in 1961 as an inn.
  The club was founded as an inn.
The club was founded in 1961 as the first inn.
  The club was founded as the first inn.
The club was founded in 1961 as inns are.
  The club was founded as inns are.
The club met on the 5 May 2020 in Lund.
  The club met on the 5 May 2020 in Lund.
The club met on the 5 May 2020 feast in Lund.
  The club met on the 5 May 2020 feast in Lund.
He fell the same day as the king.
  He fell the same day as the king.
He fell on the same day.
  He fell.
It burned in 2020 in the long war.
  It burned in the long war.
The war that burned it in 2020 and the crisis went on.
  The war that burned it and the crisis went on.
It burned in the 2020 war.
  It burned in the 2020 war.
It burned in May 2020 summit talks.
  It burned in May 2020 summit talks.
Between 2011 and 2018 a team fitted 600 birds.
  Between 2011 and 2018 a team fitted 600 birds.
It fell between 2011 and 2018, and burned.
  It fell between 2011 and 2018, and burned.
In 2020 Lund burned.
  Lund burned.
By 2020 Lund had burned.
  Lund had burned.
In Lund, 2020 was cold.
  In Lund, 2020 was cold.
Nine came in 2019 and in 2020 nine more.
  Nine came nine more.
Nine boats in 2019 and in 2020 the town of Lund.
  Nine boats the town of Lund.
They sank (in 2019).
  They sank.
They sank (in 2019 or 2020).
  They sank.
They sank (since 2019).
  They sank.
But in 2019, they sank.
  But they sank.
And, in 2019, they sank.
  And they sank.
Her comeback, in December 2019 in Lund, the town, ended.
  Her comeback in Lund, the town, ended.
It sank on Feb. 2, 1932, in Oslo.
  It sank in Oslo.
It sank, in May 2020, off Bali.
  It sank off Bali.
It sank in May 2020, off Bali.
  It sank, off Bali.
It is on 5 May 2020.
  It is on 5 May 2020.
It is on 5 May 2020 in Lund.
  It is in Lund.
It had been in 1998.
  It had been in 1998.
He was ill over the past year.
  He was ill.
2020 was cold.
  2020 was cold.
It fell at dawn on 5 May 2020, when it rained.
  It fell at dawn, when it rained.
`;

/** Further ones, in which wide blanks between words are not seen through. */
const WITHOUT_WITH_SINGLE_BLANKS = `
It was on 19 May 2020 that the mast fell.
  It was on 19 May 2020 that the mast fell.
Nine came in 2019 and in 2020 the town had ten.
  Nine came and the town had ten.
Ann Roe said that in 2019, they sank.
  Ann Roe said that they sank.
Ann Roe told Lund that in 2019, they sank.
  Ann Roe told Lund that they sank.
Her comeback, in December 2019 in Lund, ended.
  Her comeback in Lund ended.
Her comeback, in December 2019 in Lund, was over, by luck.
  Her comeback in Lund was over, by luck.
It took over the past year.
  It took over.
It fell as of 2020.
  It fell.
It sank in 2019 or so off Bali.
  It sank off Bali.
It was lost back on 5 March 1995 off Bali.
  It was lost off Bali.
It sank as early as 2019 off Bali.
  It sank off Bali.
Between 2011 and 2018, a team fitted 600 birds.
  a team fitted 600 birds.
The army took over the past year.
  The army took over.
It sank on into 2020.
  It sank on into 2020.
It sank most recently in May 2020 off Bali.
  It sank off Bali.
It sank prior to 2020.
  It sank.
It sank early in May 2020.
  It sank.
It sank in mid May 2020.
  It sank.
It sank around 5 May 2020.
  It sank.
It sank into 2020.
  It sank.
It sank after 5 May 2020 off Bali.
  It sank off Bali.
It sank by 5 May 2020 off Bali.
  It sank off Bali.
It has been closed as of 5 May 2020.
  It has been closed.
It has been closed as soon as 5 May 2020.
  It has been closed.
It burned throughout May 2020.
  It burned.
It was lost back in 1995.
  It was lost.
Roe came back in 1995.
  Roe came back.
Roe moved back on 5 May 2020.
  Roe moved back.
The talks went on in 2020.
  The talks went on.
The talks dragged on until 5 May 2020.
  The talks dragged on.
She became mayor on the 5 May 2020.
  She became mayor.
She has been mayor since the 5 May 2020.
  She has been mayor.
She left a report on the 5 May 2020 fire.
  She left a report on the 5 May 2020 fire.
She left on 5 May 2020, the day the bridge opened
  She left
She left on 5 May 2020, the very day the bridge opened, with Ek.
  She left, with Ek.
She left on 5 May 2020, the eve of the vote
  She left
She left on 5 May 2020, the mayor said.
  She left, the mayor said.
On 5 May 2020, the day broke.
  the day broke.
A week after the 5 May 2020 vote, the party split.
  the party split.
Two days before the 5 May 2020 vote, Roe left.
  Roe left.
A week after the 5 May 2020 vote in Lund, Sweden, the party split.
  A week after the 5 May 2020 vote in Lund, Sweden, the party split.
The 5 May 2020 vote came, and a week after the party split.
  The 5 May 2020 vote came, and a week after the party split.
The six months to 5 May 2020 were bad.
  The six months to 5 May 2020 were bad.
The quarter that ended on 5 May 2020 was bad.
  The quarter that ended on 5 May 2020 was bad.
She went to sea for three months on 5 May 2020.
  She went to sea for three months.
The year ending 5 May 2020 was bad.
  The year ending 5 May 2020 was bad.
The brawl on 5 May 2020 that killed nine was long.
  The brawl that killed nine was long.
It was on 5 May 2020 that she left.
  It was on 5 May 2020 that she left.
She died on 5 May 2020 when it sank.
  She died on 5 May 2020 when it sank.
They said on 5 May 2020 that it sank.
  They said that it sank.
It has served since 1961 as the hall.
  It has served as the hall.
The 5 May 2020 deal failed.
  The 5 May 2020 deal failed.
Nine came in 2019 and in 2021 the town built a pier.
  Nine came and the town built a pier.
Churchill 1956 Churchill left.
  Churchill 1956 Churchill left.
Since 1956 Churchill has gone.
  Churchill has gone.
Roe left, and by 1956 Churchill had gone.
  Roe left, and Churchill had gone.
Her comeback, in May 2020 in Lund, ended.
  Her comeback in Lund ended.
Her comeback, in May 2020 near Lund, ended.
  Her comeback near Lund ended.
But on 5 May 2020, Roe left.
  But Roe left.
Roe said that on 5 May 2020, she left.
  Roe said that she left.
Roe claimed that in 2020, she left.
  Roe claimed that she left.
Roe explained how, in 2020, she left.
  Roe explained how she left.
The case was in 1998, and it was lost.
  The case was in 1998, and it was lost.
The last cases were in 1998.
  The last cases were in 1998.
The mill may have been in 1998.
  The mill may have been in 1998.
The mill will be in 1998.
  The mill will be in 1998.
The storms were in 1998 “a plague”.
  The storms were “a plague”.
It sank (2020) off Bali.
  It sank off Bali.
It sank (in 2020), and burned.
  It sank, and burned.
In March or in May 2020 it sank.
  it sank.
Nine left before or after 5 May 2020.
  Nine left.
`;

function withoutDatesIn(text: string): string {
  const dates = findDates(text, { published: '2024-11-15' });
  const words = withoutDates(text, { start: 0, end: text.length }, dates);
  // What stood before a date at the beginning is left.
  return words.replace(/^[\s,]+/u, '');
}

it.each(casesOf(WITHOUT + WITHOUT_WITH_SINGLE_BLANKS))('%s', (_name, text, [expected]) => {
  expect(withoutDatesIn(text)).toBe(expected);
});

it.each(casesOf(WITHOUT))('%s, with wide blanks between its words', (_name, text, [expected]) => {
  expect(withoutDatesIn(text.replaceAll(' ', '  ')).replaceAll(/\s+/gu, ' ')).toBe(expected);
});
