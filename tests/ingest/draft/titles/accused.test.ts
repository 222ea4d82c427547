import { expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Reports of Friday, 15 November 2024, of deeds that somebody is accused of: the title says on whose word, however that stands there. */
const ACCUSED = `
It rained. Bo Ek murdered his wife, the jury was told on Monday.
  2024-11-11: Bo Ek murdered his wife, the jury was told
It rained. Bo Ek murdered his wife in March 2019, the jury was told on Monday.
  2019-03: Bo Ek murdered his wife, the jury was told
It rained. Bo Ek murdered his wife in March 2019, a court in Lund heard on Monday.
  2019-03: Bo Ek murdered his wife, a court in Lund heard
It rained. Bo Ek murdered his wife in March 2019, the inquest was told.
  2019-03: Bo Ek murdered his wife, the inquest was told
It rained. The mayor stole nine million dollars in 2019, according to the indictment.
  2019: The mayor stole nine million dollars, according to the indictment
It rained. According to prosecutors, the mayor stole nine million dollars in 2019.
  2019: According to prosecutors, the mayor stole nine million dollars
It rained. According to prosecutors, on 4 March 2019 the mayor stole nine million dollars.
  2019-03-04: According to prosecutors the mayor stole nine million dollars
It rained. Troops shelled the village on Monday, the governor said on Telegram.
  2024-11-11: Troops shelled the village, the governor said
It rained. The mill would close in March, Ann Roe said on Tuesday, unless a buyer is found.
  2024-11-12: The mill would close, Ann Roe said, unless a buyer is found
It rained. According to Roe, the mill closed in 2019.
  2019: The mill closed
It rained. The mill closed in March, according to the club.
  2024-03: The mill closed
`;

it.each(casesOf(ACCUSED))('%s', (_name, text, told) => {
  const events = drafted(text, '2024-11-15').events.filter(({ date }) => date !== null);
  expect(events.map(({ date, title }) => `${date ?? ''}: ${title}`).toSorted()).toEqual(told.toSorted());
});
