import type { Passage } from './passage.ts';

/** Sentences as agencies and papers write them, each with more than one thing to get wrong. */
export const NEWS: readonly Passage[] = [
  {
    about: 'a place, a date and an agency before the text',
    text: 'MOSCOW, March 3 (Reuters) - Russia will respond, Kremlin spokesman Dmitry Peskov said on Friday. "We regard such steps as hostile," Peskov told reporters.',
    quotes: [['We regard such steps as hostile,', 'Dmitry Peskov']],
  },
  {
    about: 'a question before the speaker',
    text: 'Asked whether he would resign, Mr Johnson replied: ‘No.’ His deputy, Dominic Raab, told BBC Breakfast the allegations were ‘nonsense’.',
    quotes: [
      ['No.', 'Johnson'],
      ['nonsense', 'Dominic Raab'],
    ],
  },
  {
    about: 'an age with hyphens before the name',
    text: '"I\'ve never seen anything like it," said 34-year-old mother-of-two Kelly Barnes, who lives next door.',
    quotes: [["I've never seen anything like it,", 'Kelly Barnes']],
  },
  {
    about: 'an employer before the name',
    text: '"This is a victory for common sense," said Greenpeace campaigner Paul Morozzo, "and for the climate."',
    quotes: [
      ['This is a victory for common sense,', 'Paul Morozzo'],
      ['and for the climate.', 'Paul Morozzo'],
    ],
  },
  {
    about: 'an office with a hyphen',
    text: 'UN Secretary-General António Guterres called for "an immediate humanitarian ceasefire".',
    quotes: [['an immediate humanitarian ceasefire', 'António Guterres']],
  },
  {
    about: 'a spokesman with his name between commas',
    text: 'A Taliban spokesman, Zabihullah Mujahid, said the group would "take revenge".',
    quotes: [['take revenge', 'Zabihullah Mujahid']],
  },
  {
    about: 'the company',
    text: 'Toyota said it would recall 1.2 million cars. "Safety is our highest priority," the company said.',
    quotes: [['Safety is our highest priority,', 'Toyota']],
  },
  {
    about: 'an agency that passes a warning on',
    text: 'Kim Yo Jong warned that Seoul would "pay dearly", state news agency KCNA reported.',
    quotes: [['pay dearly', 'Kim Yo Jong']],
  },
  {
    about: 'a relative named behind',
    text: '“It’s about time,” says Lin-Manuel Miranda’s father, Luis. “My son’s been waiting.”',
    quotes: [
      ['It’s about time,', 'Luis'],
      ['My son’s been waiting.', 'Luis'],
    ],
  },
  {
    about: 'two sides in one sentence',
    text: 'Ministers insist the plan is "on track", but one senior Tory MP said it was "dead in the water".',
    quotes: [
      ['on track', 'ministers'],
      ['dead in the water', 'senior Tory MP'],
    ],
  },
  {
    about: 'titles beside speech',
    text: 'The band\'s frontman, who goes by the name "Slim", said the album "Dust" was "the hardest thing we ever did".',
    quotes: [['the hardest thing we ever did', "band's frontman"]],
  },
  {
    about: 'in the words of',
    text: 'And in the words of the Crown prosecutor, Mark Tedeschi, QC, "she wept for months."',
    quotes: [['she wept for months.', 'Mark Tedeschi']],
  },
  {
    about: 'an answer to a question of the narrator',
    text: 'Kiara Perkins came early. Why did she so badly want to come? "It\'s Warhol. He is a legend."',
    quotes: [["It's Warhol. He is a legend.", 'Kiara Perkins']],
  },
  {
    about: 'a caption between two paragraphs of a statement',
    text: 'Chris Gregoire said: “Seattle would have been a perfect fit.\n\nThe shuttle in 2008. Image: NASA.\n\n“However, the trainer will soon be here.”',
    quotes: [
      ['Seattle would have been a perfect fit.', 'Chris Gregoire'],
      ['However, the trainer will soon be here.', 'Chris Gregoire'],
    ],
  },
  {
    about: 'Spanish',
    text: '«Es inaceptable», afirmó María López.',
    quotes: [['Es inaceptable', 'María López']],
  },
  {
    about: 'German',
    text: '„Das schaffen wir“, sagte Karl Lauterbach.',
    quotes: [['Das schaffen wir', 'Karl Lauterbach']],
  },
  {
    about: 'French',
    text: '« Nous avons gagné », a déclaré Emmanuel Macron.',
    quotes: [['Nous avons gagné', 'Emmanuel Macron']],
  },
  {
    about: 'questions of Wikinews',
    text: '((WN)) What prompted you to run?\n\nMike Nagy: I joined in 2001.\n\n((WN)) And now?\n\nMike Nagy: I am hopeful.',
    quotes: [
      ['What prompted you to run?', 'WN'],
      ['I joined in 2001.', 'Mike Nagy'],
      ['And now?', 'WN'],
      ['I am hopeful.', 'Mike Nagy'],
    ],
  },
];
