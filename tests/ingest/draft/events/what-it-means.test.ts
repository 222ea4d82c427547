import { expect, it } from 'vitest';
import { casesOf, drafted } from './table.ts';

/** Sentences of a report of Friday, 15 November 2024, and an event of each with "it" or "they" told by what they mean, where that is plain. */
const MEANT = `
The rail link was opened in 1961. In 2017 it was sold to a fund.
  2017: The rail link was sold to a fund
The rail link was opened in 1961. But it was closed in 1999.
  1999: The rail link was closed
The two mills were opened in 1961. They were sold to a fund in 2017.
  2017: The two mills were sold to a fund
Both mills were opened in 1961. They were sold in 2017.
  2017: Both mills were sold
All three mills were opened in 1961. They were sold in 2017.
  2017: All three mills were sold
Some 40 mills were opened in 1961. They were sold in 2017.
  2017: Some 40 mills were sold
The 12 mills were opened in 1961. They were sold in 2017.
  2017: The 12 mills were sold
Six mills burned down in 1961. They were rebuilt in 1999.
  1999: Six mills were rebuilt
Several mills burned down in 1961. They were rebuilt in 1999.
  1999: Several mills were rebuilt
Many burned down in 1961. They were rebuilt in 1999.
  1999: They were rebuilt
The factories were opened in 1961. Their towers were painted in 2017.
  2017: The factories' towers were painted
The children were found in 1961. They were taken to Lund in 2017.
  2017: The children were taken to Lund
Tug crews struck in 1961. They struck again in 2017.
  2017: Tug crews struck again
Mills burned down in 1961. They were rebuilt in 1999.
  1999: Mills were rebuilt
Lords and ladies came to Lund in 1961. They left in 1999.
  1999: Lords and ladies left
Dock Workers of Lund struck in 1961. They struck again in 2017.
  2017: Dock Workers of Lund struck again
The bus was built in 1961. It was sold in 2017.
  2017: The bus was sold
An old ferry sank in 1961. It was raised in 2017.
  2017: An old ferry was raised
Another ferry sank in 1961. It was raised in 2017.
  2017: Another ferry was raised
This ferry sank in 1961. It was raised in 2017.
  2017: This ferry was raised
That sank in 1961. It was raised in 2017.
  2017: It was raised
Her brewery was opened in 1961. It was sold in 2017.
  2017: It was sold
Everybody left in 1961. They were seen in Lund in 2017.
  2017: They were seen in Lund
Turkey was admitted in 1961. It left the pact in 2017.
  2017: Turkey left the pact
Turkey was admitted in 1961. Its troops left Lund in 2017.
  2017: Turkey's troops left Lund
The hall of the lords and ladies was opened in 1961. It burned down in 1999.
  1999: The hall of the lords and ladies burned down
The village’s hall was opened in 1961. It fell in 1999.
  1999: The village’s hall fell
The village’s hall was opened in 1961. Its roof fell in 1999.
  1999: Its roof fell
The committee was set up in 1961. It was dissolved in 2017.
  2017: The committee was dissolved
The team was set up in 1961. It was dissolved in 2017.
  2017: The team was dissolved
The captain was hired in 1961. It was a shock in 2017.
  2017: It was a shock
The brewery, which was built of brick, was opened in 1961. It was sold in 2017.
  2017: The brewery was sold
The ferry, once a warship, sank in 1961; its bell was found in 2017.
  2017: The ferry's bell was found
`;

/** What may stand between a thing and the pronoun for it. */
const BETWEEN = `
The ferry sank off Lund in 1961. It was raised in 2017.
  2017: The ferry was raised
The ferry sank twice in 1961. It was raised in 2017.
  2017: The ferry was raised
The ferry sank quickly in 1961. It was raised in 2017.
  2017: The ferry was raised
The hall opened to crowds in 1961. It burned down in 1999.
  1999: The hall burned down
The hall opened on a Monday in 1961. It burned down in 1999.
  1999: The hall burned down
The hall opened there in 1961. It burned down in 1999.
  1999: The hall burned down
The hall opened in 1961, and closed again. It burned down in 1999.
  1999: The hall burned down
The ferry had been repaired in 1961. It was raised in 2017.
  2017: The ferry was raised
The hall will open in 2025. It will be closed in 2026.
  2026: The hall will be closed
The hall was never finished in 1961. It was closed in 1999.
  1999: The hall was closed
The hall did not open in 1961. It was closed in 1999.
  1999: The hall was closed
When the war ended, the ferry was repaired in 1961. It was raised in 2017.
  2017: The ferry was raised
And the ferry was repaired in 1961. It was raised in 2017.
  2017: The ferry was raised
In 1961 the ferry was repaired. It was raised in 2017.
  2017: The ferry was raised
Since 1961 the ferry has been repaired twice. It was raised in 2017.
  2017: The ferry was raised
In March 2021 a crane fell. It was removed in April 2021.
  2021-04: A crane was removed
By 1961 the crane had fallen. It was removed in 1962.
  1962: The crane was removed
Meanwhile, the crane fell in 1961. It was removed in 1962.
  1962: The crane was removed
The hall is large. Its roof fell in 1999.
  1999: The hall's roof fell
The ferry sank in 1961. On 5 May 2017, it was raised.
  2017-05-05: The ferry was raised
The ferry sank in 1961. By 2017, it had been raised.
  [..2017]: The ferry had been raised
The ferry sank in 1961. Between May and June 2017, it was raised.
  2017-05/2017-06: The ferry was raised
The ferry sank (off Lund) in 1961. It was raised in 2017.
  2017: It was raised
The ferry called “Ann” sank in 1961. It was raised in 2017.
  2017: It was raised
The ferry collided with a tug in 1961. It was raised in 2017.
  2017: It was raised
The ferry ran into a bridge in 1961. It was raised in 2017.
  2017: It was raised
The ferry left Lund in 1961. It was raised in 2017.
  2017: It was raised
The hall was sold by an heir in 1961. It burned down in 1999.
  1999: It burned down
The hall opened in 1961 but its owners soon had left. It burned down in 1999.
  1999: It burned down
The crane (which Ann Roe bought) fell in 1961. Its arm was removed in 1962.
  1962: Its arm was removed
The hall was opened in 1961. It was closed in 1999. It was opened again in 2001. It was sold in 2005.
  2005: The hall was sold
`;

/** "It" that means nothing. */
const NOTHING = `
The ferry sank in 1961. It took a week in 2017 to raise the wreck.
  2017: It took a week to raise the wreck
The ferry sank in 1961. It rained in Lund on 5 May 2017.
  2017-05-05: It rained in Lund
The ferry sank in 1961. It was only in 2017 that it was raised.
  2017: It was only in 2017 that it was raised
The games were held in Lund. They were sold to Bergen in 1961; it took place in 2017.
  2017: It took place
The tour was planned in 1961. It took place in 2017.
  2017: The tour took place
`;

/** The object of what somebody did, which is no person. */
const MADE = `
Ann Roe unveiled a statue in May 2023. It was stolen in July 2023.
  2023-07: A statue was stolen
The mayor unveiled a statue in May 2023. It was stolen in July 2023.
  2023-07: A statue was stolen
She unveiled a statue in May 2023. It was stolen in July 2023.
  2023-07: A statue was stolen
Ann Roe unveiled on Monday a statue. It was stolen on Tuesday.
  2024-11-12: A statue was stolen
Ann Roe had bought a mill near Lund in 2019. It burned down in 2021.
  2021: A mill burned down
Ann Roe opened a school for a charity in May 2023. It was closed in July 2023.
  2023-07: A school was closed
Ann Roe founded a choir which toured the coast in 2019. It was disbanded in 2021.
  2021: A choir was disbanded
Ann Roe unveiled a statue and a fountain in May 2023. It was stolen in July 2023.
  2023-07: It was stolen
Ann Roe married a painter in May 2023. It was dissolved in July 2023.
  2023-07: It was dissolved
Ann Roe opened a school with the help of a charity in May 2023. It was closed in July 2023.
  2023-07: It was closed
Ann Roe opened a school in May 2023. They were closed in July 2023.
  2023-07: They were closed
`;

it.each([...casesOf(MEANT), ...casesOf(BETWEEN), ...casesOf(NOTHING), ...casesOf(MADE)])(
  '%s',
  (_name, text, told) => {
    const events = drafted(text, '2024-11-15').events.map(({ date, title }) => `${date ?? ''}: ${title}`);
    expect(events).toEqual(expect.arrayContaining([...told]));
  },
);
