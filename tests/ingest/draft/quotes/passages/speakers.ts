import type { Passage } from './passage.ts';

/** Who speaks, where it isn't simply a person's whole name: companies, relatives, people of one name or of an age. */
export const SPEAKERS: readonly Passage[] = [
  {
    about: 'a company by what it is, not the ministry named last',
    text: 'Harland Motors shut two plants, the Labour Ministry said.\n\nHarland said it would pay. “We regret the loss of these jobs,” the company said in a statement.',
    quotes: [['We regret the loss of these jobs,', 'Harland Motors']],
  },
  {
    about: 'a company by its name in short',
    text: 'Tessaro Foods Inc. recalled the soup on Friday. “Nobody has fallen ill,” Tessaro said.',
    quotes: [['Nobody has fallen ill,', 'Tessaro Foods Inc']],
  },
  {
    about: 'a company before a colon',
    text: 'Kestrel Aerospace said in a statement: “The door was inspected in May and found to be sound.”',
    quotes: [['The door was inspected in May and found to be sound.', 'Kestrel Aerospace']],
  },
  {
    about: 'a place that begins no company',
    text: 'Bolton Motors closed. Jane Bolton wept. “It was my life,” Bolton said.',
    quotes: [['It was my life,', 'Jane Bolton']],
  },
  {
    about: 'an aunt who used to say it',
    text: 'As my aunt used to say, “The sea gives nothing back for free.”',
    quotes: [['The sea gives nothing back for free.', 'aunt']],
  },
  {
    about: 'one name behind a relative',
    text: 'His granddaughter Lucja, a nurse, drives him to the market. “He still haggles,” she says.',
    quotes: [['He still haggles,', 'Lucja']],
  },
  {
    about: 'one name between commas',
    text: 'On the quay is a boat whose owner, Bashkim, would not let us aboard. “My cat bites,” he explained.',
    quotes: [['My cat bites,', 'Bashkim']],
  },
  {
    about: 'a name behind any description of its bearer',
    text: '‘We were never asked,’ said the orchestra’s leader of forty years, Nuala Byrne.',
    quotes: [['We were never asked,', 'Nuala Byrne']],
  },
  {
    about: 'somebody by their age',
    text: 'Teodor Banu scored from Emil Rusu’s cross. “I closed my eyes,” said the 19-year-old.',
    quotes: [['I closed my eyes,', 'Teodor Banu']],
  },
  {
    about: 'whom sentences that begin with a pronoun were about',
    text:
      'Ms. Okafor trained as a pilot. She married the engineer Bisi Adeola in 1971; he died in 1999.\n\n' +
      '“I never wanted to come down,” she told a magazine.',
    quotes: [['I never wanted to come down,', 'Okafor']],
  },
  {
    about: 'what was sung',
    text: 'The tenor sang “Una notte al mare” at the station, and nobody looked up.',
    quotes: [],
  },
  {
    about: 'a name that somebody gave themselves',
    text: 'The hacker, calling himself “Grey Heron”, asked for two million dollars.',
    quotes: [],
  },
];
