import type { Passage } from './passage.ts';

/** All the ways in which speech is marked. */
export const MARKS: readonly Passage[] = [
  {
    about: 'single marks as the outer ones, with apostrophes',
    text: '‘It wasn’t the workers’ fault,’ said Joan Price. ‘It’s the managers’ job.’',
    quotes: [
      ['It wasn’t the workers’ fault,', 'Joan Price'],
      ['It’s the managers’ job.', 'Joan Price'],
    ],
  },
  {
    about: 'straight single marks, with apostrophes',
    text: "'It wasn't the workers' fault,' said Joan Price.",
    quotes: [["It wasn't the workers' fault,", 'Joan Price']],
  },
  {
    about: 'a quotation in another',
    text: '‘He told me “never again” and left,’ said Joan Price.',
    quotes: [['He told me “never again” and left,', 'Joan Price']],
  },
  {
    about: 'straight marks in straight marks',
    text: '"He told me \'never again\' and left," said Joan Price.',
    quotes: [["He told me 'never again' and left,", 'Joan Price']],
  },
  {
    about: 'guillemets',
    text: '«The strike goes on», said Luc Moreau.',
    quotes: [['The strike goes on', 'Luc Moreau']],
  },
  {
    about: 'guillemets with blanks',
    text: 'Luc Moreau said: « The strike goes on. »',
    quotes: [['The strike goes on.', 'Luc Moreau']],
  },
  {
    about: 'guillemets that point inward',
    text: '»The strike goes on«, said Karl Beck.',
    quotes: [['The strike goes on', 'Karl Beck']],
  },
  {
    about: 'single guillemets',
    text: '‹The strike goes on›, said Karl Beck.',
    quotes: [['The strike goes on', 'Karl Beck']],
  },
  {
    about: 'low and high marks',
    text: '„The strike goes on“, said Karl Beck.',
    quotes: [['The strike goes on', 'Karl Beck']],
  },
  {
    about: 'several paragraphs that each open anew',
    text: 'Joan Price said: “The pit closed in May.\n\n“My father wept.\n\n“We left in June.”',
    quotes: [
      ['The pit closed in May.', 'Joan Price'],
      ['My father wept.', 'Joan Price'],
      ['We left in June.', 'Joan Price'],
    ],
  },
  {
    about: 'two paragraphs of which the second does not open anew',
    text: 'Joan Price said: "The pit closed in May.\n\nWe left in June."',
    quotes: [['The pit closed in May.\n\nWe left in June.', 'Joan Price']],
  },
  {
    about: 'a mark that is never closed',
    text: '"The pit closed in May, said Joan Price.\n\nHer family left in June.',
    quotes: [['The pit closed in May', 'Joan Price']],
  },
  {
    about: 'a mark that is never closed, after a colon',
    text: 'Joan Price said: “The pit closed in May.\n\nHer family left in June.',
    quotes: [['The pit closed in May.', 'Joan Price']],
  },
  {
    about: "an editor's brackets",
    text: '“They [the owners] closed it [in May],” said Joan Price.',
    quotes: [['They [the owners] closed it [in May],', 'Joan Price']],
  },
  {
    about: 'words left out',
    text: '“The pit … closed in May,” said Joan Price. “We ... left.”',
    quotes: [
      ['The pit … closed in May,', 'Joan Price'],
      ['We ... left.', 'Joan Price'],
    ],
  },
  {
    about: 'a block quotation',
    text: 'In her letter Joan Price wrote:\n\n> The pit closed in May.\n> We left in June.\n\nShe never came back.',
    quotes: [['The pit closed in May.\n> We left in June.', 'Joan Price']],
  },
  {
    about: 'marks set apart by blanks',
    text: '" The pit closed in May , " said Joan Price . " We left . "',
    quotes: [
      ['The pit closed in May ,', 'Joan Price'],
      ['We left .', 'Joan Price'],
    ],
  },
  {
    about: 'dots behind the mark',
    text: 'Joan Price called it “the end of the valley as we knew it”.',
    quotes: [['the end of the valley as we knew it', 'Joan Price']],
  },
  {
    about: 'inches and feet',
    text: 'The 6\'2" guard beat a 24" record. "It was easy," said Joan Price.',
    quotes: [['It was easy,', 'Joan Price']],
  },
  {
    about: 'a dash before the speaker',
    text: '“We left in June.” — Joan Price',
    quotes: [['We left in June.', 'Joan Price']],
  },
];
