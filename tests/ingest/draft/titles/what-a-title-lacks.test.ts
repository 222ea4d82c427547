import { describe, expect, it } from 'vitest';
import { lacksObject, lacksSaid } from '../../../../src/ingest/draft/titles/lacks-object.ts';
import { lacksVerb } from '../../../../src/ingest/draft/titles/lacks-verb.ts';

describe('words lack a verb', () => {
  it.each([
    'The mill',
    'The report that the bridge',
    'The report that the bridge had burned',
    'The mill which burned',
    'Nobody knew why',
    'The mayor saw that ships',
    'Ann Roe said the mill',
    'They say the mill',
    'The sisters believe the mill',
    'The king insisted the mill',
    'Many hoped that the king',
    'The man being sold',
    'A group led by Bo Ek',
    'The ferry, built in Lund',
    'The ferry, first built in Lund',
    'The ferry, quickly built in Lund',
    'Ann Roe asked where he',
    'If the mill burned',
    'Because it burned they',
    'The man whose mill burned',
    'The man whom they met',
    'Whether it burned',
  ])('%s', (words) => {
    expect(lacksVerb(words)).toBe(true);
  });

  it.each([
    'The mill burned',
    'Nobody knew why it burned',
    'Nobody knew that day',
    'The mill burned that week',
    'The fall of that of Lund was lost',
    'She disputed that notion',
    'She disputed that notion of the mayor',
    'The mayor saw that ships had sunk',
    'Police said so',
    'Ann Roe said in Lund',
    'Ann Roe said on Monday she left',
    'They say the mill burned',
    'Many think the mill has burned',
    'The king insists the mill burned',
    'The mill has never been told',
    'The mill had quickly been sold',
    'The mill was sold and burned',
    'The man being sold was saved',
    'A group led by Bo Ek left',
    'A group was led by Bo Ek',
    'A group quickly led by Bo Ek',
    'The ferry, built in Lund, sank',
    'The ferry, a ship, sank',
    'If the mill burned they fled',
    'How it burned nobody knew',
    'The thatch burned',
    'The whole burned',
    'Whoever burned it',
  ])('but not: %s', (words) => {
    expect(lacksVerb(words)).toBe(false);
  });
});

/** Beginnings of titles, and behind the `|` a phrase that they go on with. */
describe('words need what follows them', () => {
  it.each([
    'The quake was so strong that it shook| in homes',
    'The mayor will| after the vote',
    'The mayor has been| after the vote',
    'The mayor is| after the vote',
    'The mayor said| after the vote',
    'The mayor told| after the vote',
    'The council could not| because of it',
    'The school withdrew him| from Lund',
    'The school withdrew them| in Lund',
    'The man was found in connection| with the fire',
    'He is a suspect| in the case',
    'The council put the bell| on a cart',
    'The council keeps the bell| in a hall',
    'The council gave the bell| to the town',
    'The work was carried out| for the town',
    'The bell was handed back| to the town',
    'The council freed the ferry| from leaving Lund',
    'The council will close| in Lund',
    'The council did close| in Lund',
    'The mill was closed| with a feast',
    'The mill closed| for good',
    'The feast held| in Lund',
    'The mayor was running| in Lund',
    'The mayor was old| in Lund',
    'The mayor became ill| in Lund',
    'The mayor asked| during the feast',
    'The mayor feared| in Lund',
  ])('%s', (line) => {
    const [head = '', tail = ''] = line.split('|');
    expect(lacksObject(head, tail)).toBe(true);
  });

  it.each([
    'Fishermen found the boat| off Lund',
    'The mayor was told| after the vote',
    'The mayor spoke| after the vote',
    'The work was carried out| in the town',
    'The bell was handed back| at the gate',
    'The council freed the ferry| from the ice',
    'The mill was closed| in Lund',
    'The mill was closed| by the council',
    'The mill closed| near Lund',
    'The feast was held| in Lund',
    'The mill was built| by monks',
    'The mayor died| in Lund',
    'The mayor saw the wedding| in Lund',
    'The mayor spoke of a wedding| in Lund',
    'The mayor spoke of the old wedding| in Lund',
    'The mayor spoke of shooting| in Lund',
    'The mayor met Bo Kilding| in Lund',
    'The mayor was asked| during the feast',
    'The mayor saw Ann Roe’s mill| in Lund',
  ])('but not: %s', (line) => {
    const [head = '', tail = ''] = line.split('|');
    expect(lacksObject(head, tail)).toBe(false);
  });
});

describe('words lack what was said', () => {
  it.each([
    'Ann Roe noted',
    'Ann Roe noted, however',
    'Ann Roe noted, though',
    'Ann Roe announced, too',
    'Ann Roe announced, meanwhile',
    'Ann Roe told the court',
    'Ann Roe was told by her son',
    'Ann Roe tells the court',
    'Ann Roe told the thathouse',
    'Ann Roe told the Oslo court',
    'Ann Roe said',
    'Ann Roe had said',
    'Ann Roe warned',
    'In tears she said',
  ])('%s', (words) => {
    expect(lacksSaid(words)).toBe(true);
  });

  it.each([
    'Ann Roe noted, however, the mill',
    'Ann Roe was noted',
    'Ann Roe told the court that she left',
    'Ann Roe told the court to leave',
    'Ann Roe told the court: she left',
    'Ann Roe told the court of “joy”',
    'Ann Roe told the court of "joy"',
    'Ann Roe told the two of them to leave Lund',
    'Ann Roe retold the tale',
    'Ann Roe is said',
    'Ann Roe had been told',
    'Ann Roe left',
    'Ann Roe praised',
  ])('but not: %s', (words) => {
    expect(lacksSaid(words)).toBe(false);
  });
});
