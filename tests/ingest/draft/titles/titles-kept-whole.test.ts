import { expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Sentences of a report of Friday, 15 November 2024, and the one event that each tells: what stands between commas, or in front, must not break it. */
const SENTENCES = `
The pier, officials said, was closed on Monday.
  2024-11-11: The pier was closed
The pier, the harbour master said on Tuesday, was closed in 2019.
  2019: The pier was closed
The old pier, Ms Roe told reporters, was sold on Monday.
  2024-11-11: The old pier was sold
As a result, the pier was closed in 2019.
  2019: The pier was closed
After the war the ferry was sold in 1946.
  1946: After the war the ferry was sold
Before the vote the mayor resigned on Monday.
  2024-11-11: Before the vote the mayor resigned
After the ferry sank on Monday, the port was shut.
  2024-11-11: The ferry sank
The strike went on in June 2019 without the drivers.
  2019-06: The strike went on without the drivers
The council voted 7-2 May 14 to sell the pier.
  2024-05-14: The council voted 7-2 to sell the pier
The brewery was founded in approx. 1985 by two nurses.
  1985~: The brewery was founded by two nurses
The law firm Doe & Roe was founded in 1985 by two nurses.
  1985: The law firm Doe & Roe was founded by two nurses
An inquiry published in December found that the doors had been wedged open.
  2023-12: An inquiry found that the doors had been wedged open
The pier's owner, Ann Roe, took over in January from Bo Ek.
  2024-01: The pier's owner, Ann Roe, took over from Bo Ek
The appeal was heard over three days in November 2022.
  2022-11: The appeal was heard over three days
A month of rain fell within two hours on Monday.
  2024-11-11: A month of rain fell within two hours
The fire broke out on the car deck on Friday as the vessel, built by a yard in Lund, was on its way to Oslo.
  2024-11-15: The fire broke out on the car deck
The boat hit the rock shortly before 3 a.m. on Monday.
  2024-11-11: The boat hit the rock
It was 8 March 2022, and Ilse Brandt, who ran the bakery, had written it by hand.
  2022-03-08: Ilse Brandt had written it by hand
The chip works are now expected to open in early 2026, two years later than planned.
  2026: The chip works are now expected to open, two years later than planned
The rover landed on Monday and sent back 140 pictures.
  2024-11-11: The rover landed and sent back 140 pictures
A court sentenced two former ministers to prison terms of six and four years on Monday.
  2024-11-11: A court sentenced two former ministers to prison terms of six and four years
Eleven years after a crash that nearly ended her career, Maja Lindqvist won gold on Monday.
  2024-11-11: Maja Lindqvist won gold
Two weeks into the strike, the port of Lund was shut on Monday.
  2024-11-11: The port of Lund was shut
The storm reached Lund on Monday, less than two weeks after another one had struck the coast.
  2024-11-11: The storm reached Lund
Ann Roe’s comeback, in December 2017 in Lake Louise, ended in the nets.
  2017-12: Ann Roe’s comeback in Lake Louise ended in the nets
Ann Roe’s comeback, in December 2017, in Lake Louise, a resort, was short.
  2017-12: Ann Roe’s comeback in Lake Louise, a resort, was short
Rescuers pulled a girl from the school on Monday, 54 hours after it fell.
  2024-11-11: Rescuers pulled a girl from the school
The company will close its plant in Greenock, Scotland, which opened in 1999.
  1999: Its plant opened
The company will delay a $5 billion factory in Saxony, for which it broke ground in September 2023, by at least two years.
  2023-09: It broke ground for a $5 billion factory in Saxony
They met an inspector of the firm Tecnalia, who had signed the paper in 2018.
  2018: An inspector of the firm Tecnalia had signed the paper
The firm lost 200 million dollars in 2023, compared with a profit of 3 million dollars a year earlier.
  2023: The firm lost 200 million dollars
The company lost 212 million dollars in the three months ended 30 June 2024, compared with a profit of 340 million dollars in the same months of the year before.
  2024-04/2024-06: The company lost 212 million dollars in the three months ended 30 June 2024
Schools were closed on Wednesday as temperatures passed 44 degrees.
  2024-11-13: Schools were closed as temperatures passed 44 degrees
Four of the dead were young men, two of them farm workers who collapsed near Sella on Tuesday.
  2024-11-12: Farm workers collapsed near Sella
In March 2016 Tess Marlow and Bram Osei, two students at the University of Leeds, waited for a visa.
  2016-03: Tess Marlow and Bram Osei, two students at the University of Leeds, waited for a visa
A plan failed with Schlange, and on 14 November the 62 people who were left were told by email.
  2024-11-14: The 62 people who were left were told by email
According to a lawsuit filed in London in October 2023, the company counted each person as a user.
  2023-10: Lawsuit filed in London
According to the firm, the company counted each person as a user in October 2023.
  2023-10: The company counted each person as a user
The car was stolen and left in a field on Monday.
  2024-11-11: The car was stolen and left in a field
The ship was designed and built in 1994 by a yard in Lund.
  1994: The ship was designed and built by a yard in Lund
The court found no proof that Roe took the money and spent it in 2020.
  2020: The court found no proof that Roe took the money and spent it
Six months after the mill closed in 2019, the owner died.
  2019: Six months after the mill closed, the owner died
The firm, which owns a yard (founded in 1971 and closed in 2019), makes pumps in Lund.
  1971: Firm owns a yard
The meeting was held over to May 2014.
  2014-05: The meeting was held over
The wall fell in two hours, 20 minutes in May 2014.
  2014-05: The wall fell in two hours, 20 minutes
Its annual meeting has been put off until June.
  ../2025-06: Its annual meeting has been put off
The mayor of \\*Lund\\* was elected on Monday.
  2024-11-11: The mayor of Lund was elected
`;

it.each(casesOf(SENTENCES))('%s', (_name, text, told) => {
  expect(drafted(text, '2024-11-15').events.map(({ date, title }) => `${date ?? ''}: ${title}`)).toEqual(
    told,
  );
});

/** Sentences that tell several events. */
const SEVERAL = `
The company, which was founded in 1971 by two brothers and sold to a bank in 2019, said it would appeal.
  1971: The company was founded by two brothers
  2019: The company was sold to a bank
The vessel, built in 1994 and refitted in 2016, was on its way to Lund.
  1994: The vessel was built
  2016: The vessel was refitted
The vessel, built in 1994 and refitted in 2016, sails to Lund.
  1994: Vessel built
  2016: Vessel refitted
The dam, which belongs to a firm in Lund, was built in 1978 and raised in 1991.
  1978: The dam was built
  1991: The dam was raised
The firm will close its plant in Lund, which opened in 1999 and employs 640 people, by the end of next year.
  1999: Its plant in Lund opened and employs 640 people
  [..2025]: The firm will close its plant in Lund
The firm will on Monday close its plant, which opened in 1999 and employs 640 people, before the end of November.
  1999: Its plant opened and employs 640 people
  2024-11-18: The firm will close its plant
Anna Roe, whose son was arrested in 2012 and killed in 2014, fled on Monday.
  2012: Anna Roe's son was arrested
  2024-11-11: Anna Roe fled
She is the widow of Tomas Roe, who was killed in 1990.
  1990: Tomas Roe was killed
Crowds gathered for the trial of Anna Roe, who was arrested in 1990.
  1990: Anna Roe was arrested
At a rally in Lund, Tomas Roe, who took office in 2019, spoke of fish.
  2019: Tomas Roe took office
The army took Lund in 2012, held on until 2014 and fled in 2015.
  2012: The army took Lund
  2015: The army fled
The man who bought the mill in 1990 and sold it in 2001 was jailed on Monday.
  2024-11-11: The man who bought the mill and sold it was jailed
It was 2019, and in 2020 he died.
  2020: He died
The union called today for a strike.
  2024-11-15: The union called for a strike
The president left today for Oslo.
  2024-11-15: The president left for Oslo
Shares fell after the bank lost its licence on Monday.
  2024-11-11: The bank lost its licence
The firm, founded in 1971 and sold in 2019, makes pumps.
  1971: Firm founded
  2019: Firm sold
The vessel, built in 1994, sank.
  1994: Vessel built
Roe served as mayor in 2009, lost the next vote, moved to Oslo.
  2009: Roe served as mayor
Ann Roe won her first cap in 2012 and left Lund Rovers in 2019.
  2012: Ann Roe won her first cap
  2019: Ann Roe left Lund Rovers
Rovers won the cup in 1934, and lost the final of 1972.
  1934: Rovers won the cup
  1972: Rovers lost the final of 1972
`;

it.each(casesOf(SEVERAL))('%s', (_name, text, told) => {
  const events = drafted(text, '2024-11-15').events.map(({ date, title }) => `${date ?? ''}: ${title}`);
  expect(events.toSorted()).toEqual(told);
});

it('what only says when is no event', () => {
  expect(drafted('Snow lay on the hills. It was 8 March 2022.', '2024-11-15').events).toEqual([]);
});

it('of a subject with a deed between commas each event has the whole of its own', () => {
  const { events } = drafted('The mill, opened in 1961, was sold.', '2024-11-15');
  expect(events.map(({ date, title }) => `${date ?? ''}: ${title}`)).toEqual(['1961: The mill was opened']);
});
