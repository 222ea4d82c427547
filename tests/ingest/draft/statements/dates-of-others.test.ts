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
Ann Roe stepped down from the board in May.
The verdict was handed down from the bench on Monday.
The firm raised $5 million from nine investors in May.
A crew of 30 from four ships was freed on Monday.
Bo Ek, 45, from 12 Mill Lane in Lund, was jailed on Monday.
Ann Roe won more than the others in May.
Deaths fell from 90 in 2022.
  2022
Sales rose nine per cent from September.
  September
Ann Roe compared the fire with the one in 1990.
  1990
The law proposed in 2019 was adopted in 2021.
  2019
The vote scheduled for Monday was cancelled on Friday.
  Monday
A painting stolen in 1990 was returned on Monday.
  1990
The only bridge built in 1990 was sold on Monday.
  1990
Her book published in 2018 sold a million copies.
  2018
The match played on Sunday was won by Lund.
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
