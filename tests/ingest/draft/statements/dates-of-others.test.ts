import { expect, it } from 'vitest';
import { foundIn } from '../statements-in.ts';
import { casesOf } from '../table.ts';

/** Sentences, and those of their dates that date nothing that is told: what a figure is compared with, or which of several things is meant. */
const UNTOLD = `
Turnout stood at 68 per cent, down from 74 per cent in 2019.
  2019
Sales rose to $30 million, up from $28 million, or $1.40 a share, in 2022.
  2022
Sales rose to $30 million, compared with $28 million in the same quarter of 2022.
  2022
Sales rose to $30 million, compared with 2022.
  2022
Profit fell nine per cent from a year earlier.
  a year earlier
Nine hundred ships passed, fewer than in 2021.
  2021
More people died than in any year since 1998.
  1998
The firm sold nine mills, compared with eleven in 2022.
  2022
The lake survived, cores drilled in 2023 show.
  2023
Men arrested in May were released on Monday.
  May
The bridge built by the railway in 1931 collapsed.
  1931
Mills built in the 1980s and early 1990s were closed.
  the 1980s
  early 1990s
The reef is dying, according to a survey carried out in March.
  March
Sales rose from $28 million to $30 million in 2023.
More than 900 ships passed the strait in 2021.
The council voted against the plan in 2022.
Nine people from Lund were hurt in 2022.
The firm cut 12 jobs from its mill in 2019.
Ann Roe moved from Lund to Oslo in 2019.
It fell to nine per cent. In 2019 it rose.
It had come down from nine per cent. Last month Ann Roe left.
Ann Roe resigned in May and was arrested on Monday.
The bridge was built in 1931 and collapsed on Monday.
In May 2019 was the flood.
Talks held in May were fruitless.
The council shall report no later than 30 April 2025.
Ann Roe said the flood last month will cost nine million.
The mayor estimated that the flood last month will cost nine million.
`;

it.each(casesOf(UNTOLD))('%s', (_name, text, told) => {
  expect([...foundIn(text).untold.keys()].map((date) => date.text).toSorted()).toEqual(told.toSorted());
});
