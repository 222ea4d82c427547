import type { Passage } from './passage.ts';

/** Marks around what nobody says. */
export const TERMS: readonly Passage[] = [
  { about: 'a named robot', text: 'The team’s robot, named “Better Days,” scored twice.', quotes: [] },
  { about: 'an alias', text: 'He toured as “The Hammer” for ten years.', quotes: [] },
  { about: 'a nickname in a name', text: 'Dwayne “The Rock” Johnson arrived on Monday.', quotes: [] },
  { about: 'a film', text: 'She won an award for the film “A Quiet Shore” in 2009.', quotes: [] },
  { about: 'a song that somebody sings', text: 'The choir sang “Amazing Grace” at the grave.', quotes: [] },
  {
    about: 'an episode',
    text: 'The episode, titled “Last of the Light”, drew a million viewers.',
    quotes: [],
  },
  { about: 'a term', text: 'The firms use so-called “dark patterns” to keep users.', quotes: [] },
  { about: 'a known as', text: 'The credit lines, also known as “swap lines”, will expire.', quotes: [] },
  { about: 'a status', text: 'The girls were granted “parole” status by the department.', quotes: [] },
  { about: 'a scare quote', text: 'The “experts” left before lunch.', quotes: [] },
  { about: 'a word as a word', text: 'The word “terrorist” is not in the report.', quotes: [] },
  {
    about: 'a translation',
    text: 'The village, whose name means “white water”, lies in a valley.',
    quotes: [],
  },
  { about: 'a book that somebody wrote', text: 'Joan Price wrote “The Last Pit” in 1991.', quotes: [] },
  { about: 'a group called so', text: 'A group called “Free Rivers” blocked the road.', quotes: [] },
  { about: 'a dubbed storm', text: 'The storm, dubbed “The Beast”, hit the coast.', quotes: [] },
  {
    about: 'a headline',
    text: 'Girls honoured for ‘courageous achievement’ at contest\n\nThe girls came home.',
    quotes: [],
  },
  {
    about: 'a title beside speech',
    text: '“I wrote ‘The Last Pit’ in a week,” said Joan Price, whose novel “The Last Pit” sold well.',
    quotes: [['I wrote ‘The Last Pit’ in a week,', 'Joan Price']],
  },
  {
    about: 'what somebody calls something, in judgement',
    text: 'Joan Price called the decision “deeply unfair”.',
    quotes: [['deeply unfair', 'Joan Price']],
  },
  {
    about: 'one word of judgement',
    text: 'Joan Price described the decision as “unacceptable”.',
    quotes: [['unacceptable', 'Joan Price']],
  },
  { about: 'a listed name', text: 'The team listed its country as “Hope” on the shirts.', quotes: [] },
  {
    about: 'a charge',
    text: 'He faces up to five years for “insulting the state” under the law.',
    quotes: [],
  },
  { about: 'a label that many give', text: 'Lawmakers called the budget a “jobs tax”.', quotes: [] },
  {
    about: 'a judgement of many',
    text: 'Lawmakers called the budget “deeply unfair”.',
    quotes: [['deeply unfair', 'lawmakers']],
  },
  {
    about: 'what somebody calls their own',
    text: 'What Moscow calls its “special military operation” is in its third year.',
    quotes: [],
  },
  {
    about: 'a sentence of words with capitals that is no title',
    text: 'Joan Price smiled. “Ask me in May.”',
    quotes: [['Ask me in May.', 'Joan Price']],
  },
];
