import { expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Articles of 15 November 2024 in which nothing is dated, and the events that are proposed of each: when it was, and how that is known. */
const UNDATED = `
It is cold. Police arrested the former mayor Alan Price after a raid in Leeds.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
It is cold. Police arrested Al Price.
It is cold. ¶ Police arrested the former mayor Alan Price after a raid in Leeds. Image: Bo Ek.
It is cold. ¶ Police arrested the former mayor Alan Price after a raid in Leeds. (AP Photo/Bo Ek)
It is cold. ¶ Police arrested the former mayor Alan Price after a raid in Leeds. Photo by Bo Ek/EPA-EFE
It is cold. ¶ File photo of the former mayor Alan Price, whom police arrested after a raid in Leeds.
It is cold. ¶ Police arrested the former mayor Alan Price after a raid in Leeds. They took a photo by his desk.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
It is cold. The former owner of Calder Motors, Halden Steel, rose 3 to 20 after the raid in Leeds.
It is cold. Police could, should and would arrest the mayor Alan Price in Leeds if they were sure.
It is cold. The mayor Alan Price is said to be a crucial and significant and important ally in Leeds.
It is cold. The roof of the old mill by the river was repaired with slate and lead.
It is cold. The mill by the river was recently repaired with slate and lead and wood.
It is cold. “Police arrested the former mayor Alan Price after a raid in Leeds,” said Bo Ek.
It is cold. Bo Ek said that police arrested the former mayor Alan Price after a raid in Leeds.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
It is cold. Bo Ek said he was pleased with the arrest of the mayor Alan Price in Leeds.
It is cold. Bo Ek called the arrest of the former mayor Alan Price in Leeds a gift.
It is cold. Bo Ek announced the closure of the Leeds plant of Calder Motors for the first time.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
It is cold. Bo Ek noted that the Leeds plant of Calder Motors had closed after a fire.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
It is cold. Alan Price and Bo Ek have known each other for years in Leeds and Hull.
It is cold. The Leeds plant of Calder Motors has already closed after a large fire.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
It is cold. Alan Price will open the new plant of Calder Motors in Leeds after a trial.
  undated, scheduled: no article dates it; it lies ahead of 2024-11-15
The roof of the old mill by the river was repaired with slate.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
The mill is old and stands by the river near the town.
It is cold. So I think that police arrested the former mayor Alan Price after a raid.
It is cold. Well, you know, what happened is that police arrested Alan Price in Leeds.
It is cold. Compare the raid in which police arrested the mayor Alan Price in Leeds.
It is cold. Why have police arrested the former mayor Alan Price after a raid in Leeds?
It is cold. “Why have police arrested the former mayor Alan Price after a raid in Leeds?” he asked.
It is cold. I, Claudius has opened in Leeds after a raid by the police and the arrest of Alan Price.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
It is cold. Itsuki Mori was arrested by police in Leeds after a raid on the former mayor's house.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
It is cold. There are nine dead after an explosion at the Leeds plant of Calder Motors, police have announced.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
It is cold. You Fang has resigned as chairman of Calder Motors in Leeds after a raid.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
It is cold. And police arrested the former mayor Alan Price after a raid in Leeds.
  [..2024-11-15], past: no article dates it; it is told in an article of 2024-11-15
`;

it.each(casesOf(UNDATED))('%s', (_name, text, told) => {
  const events = drafted(text, '2024-11-15').events.map(
    ({ date, time, dateWhy }) => `${date ?? 'undated'}, ${time}: ${dateWhy}`,
  );
  expect(events).toEqual(told);
});
