import type { Passage } from './passage.ts';

/** Other kinds of text than news reports, and the habits of the agencies. */
export const GENRES: readonly Passage[] = [
  {
    about: 'a US agency',
    text: 'WASHINGTON (AP) — The Federal Reserve left rates unchanged on Wednesday.\n\n“We are in no hurry,” Fed Chair Jerome Powell told reporters. “The economy is strong.”\n\nPowell said the outlook was “highly uncertain.”',
    quotes: [
      ['We are in no hurry,', 'Jerome Powell'],
      ['The economy is strong.', 'Jerome Powell'],
      ['highly uncertain.', 'Jerome Powell'],
    ],
  },
  {
    about: 'a British paper',
    text: 'A Downing Street spokesman said: ‘The Prime Minister has full confidence in her.’ Labour’s Angela Rayner said ministers were ‘in denial’ about it.',
    quotes: [
      ['The Prime Minister has full confidence in her.', 'Downing Street spokesman'],
      ['in denial', 'Angela Rayner'],
    ],
  },
  {
    about: 'an agency that is the source',
    text: '“The ceasefire holds,” the Interfax news agency quoted Defence Minister Oleg Serov as saying.',
    quotes: [['The ceasefire holds,', 'Oleg Serov']],
  },
  {
    about: 'local press',
    text: 'Resident Dave Potts, 61, has lived on Mill Lane for 30 years. “You can’t park anywhere,” he said. His neighbour Sue Finch agreed. “It’s a nightmare,” she said.',
    quotes: [
      ['You can’t park anywhere,', 'Dave Potts'],
      ['It’s a nightmare,', 'Sue Finch'],
    ],
  },
  {
    about: 'a report that says',
    text: 'The report said: “No safety checks were made before the flight.”',
    quotes: [['No safety checks were made before the flight.', 'report']],
  },
  {
    about: 'a company',
    text: '“We are aware of the issue,” Boeing said in a statement.',
    quotes: [['We are aware of the issue,', 'Boeing']],
  },
  {
    about: 'a ministry with its country',
    text: '“This crosses a line,” the Iranian Foreign Ministry said.',
    quotes: [['This crosses a line,', 'Iranian Foreign Ministry']],
  },
  {
    about: 'the White House',
    text: 'The White House said it was “closely monitoring the situation”.',
    quotes: [['closely monitoring the situation', 'White House']],
  },
  {
    about: 'a court',
    text: '“The law is void,” the Supreme Court ruled.',
    quotes: [['The law is void,', 'Supreme Court']],
  },
  {
    about: 'police',
    text: 'Police said the man was “known to officers in the area”.',
    quotes: [['known to officers in the area', 'police']],
  },
  {
    about: 'researchers',
    text: '“The effect is small,” the researchers write in Nature.',
    quotes: [['The effect is small,', 'researchers']],
  },
  {
    about: 'a transcript',
    text: 'THE COURT: Please be seated.\n\nMR. SMITH: Thank you, Your Honor. I call my first witness.\n\nTHE COURT: Go ahead.\n\nMR. SMITH: I call Jane Roe.',
    quotes: [
      ['Please be seated.', 'THE COURT'],
      ['Thank you, Your Honor. I call my first witness.', 'MR. SMITH'],
      ['Go ahead.', 'THE COURT'],
      ['I call Jane Roe.', 'MR. SMITH'],
    ],
  },
  {
    about: 'a transcript that goes on in several paragraphs, and the narrator behind it',
    text: 'MR. SMITH: When was it?\n\nMS. ROE: In May.\n\nIt rained, Mr. Smith.\n\nMR. SMITH: And then?\n\nMS. ROE: I left.\n\nLater Ms. Roe wrote that it was “cold and dark”. The court will meet again in June.',
    quotes: [
      ['When was it?', 'Smith'],
      ['In May.', 'Roe'],
      ['It rained, Mr. Smith.', 'Roe'],
      ['And then?', 'Smith'],
      ['I left.', 'Roe'],
      ['cold and dark', 'Roe'],
    ],
  },
  {
    about: 'an interview with quoted answers',
    text: 'Q: When did you start?\n\nA: In 2003, with my sister.\n\nQ: And now?\n\nA: Now we are forty.',
    quotes: [],
  },
  {
    about: 'a review',
    text: 'Lena Ruiz’s second album, “Salt Roads”, is better than her first. “I wanted it to sound like weather,” she has said. On “Harbour Lights” it does.',
    quotes: [['I wanted it to sound like weather,', 'Lena Ruiz']],
  },
  {
    about: 'history',
    text: 'Otto von Bismarck is said to have opposed it. “The great questions of the day,” he declared in 1862, “are not decided by speeches.” Lincoln, for his part, wrote to Greeley: “My paramount object is to save the Union.”',
    quotes: [
      ['The great questions of the day,', 'Otto von Bismarck'],
      ['are not decided by speeches.', 'Otto von Bismarck'],
      ['My paramount object is to save the Union.', 'Lincoln'],
    ],
  },
  {
    about: 'sport',
    text: 'After the match, Panama coach Hernán Gómez said, “I think we learned a lot.” Captain Felipe Baloy, who scored, added: “It was a dream.”',
    quotes: [
      ['I think we learned a lot.', 'Hernán Gómez'],
      ['It was a dream.', 'Felipe Baloy'],
    ],
  },
  {
    about: 'parliament',
    text: 'The Speaker, Lindsay Hoyle, told MPs: “Order!” The Conservative MP for Shipley, Philip Davies, said it was “a stitch-up from start to finish”.',
    quotes: [
      ['Order!', 'Lindsay Hoyle'],
      ['a stitch-up from start to finish', 'Philip Davies'],
    ],
  },
  {
    about: 'a title with “of” before the name',
    text: 'President of the European Commission Ursula von der Leyen said: “Europe is ready.”',
    quotes: [['Europe is ready.', 'Ursula von der Leyen']],
  },
  {
    about: 'a name with particles',
    text: '“It is over,” said Mohammed bin Salman al-Rashid. Charles de Gaulle had said as much.',
    quotes: [['It is over,', 'Mohammed bin Salman al-Rashid']],
  },
  {
    about: 'a name with initials',
    text: '“It is over,” said J. K. Harlow of the U.S. Navy. George W. Marsh agreed.',
    quotes: [['It is over,', 'J. K. Harlow']],
  },
  {
    about: 'Wikinews, with the verb in the present',
    text: 'Professor Eastman says manufacturers could remedy it. "I suspect they won’t do that on a voluntary basis," he said.',
    quotes: [['I suspect they won’t do that on a voluntary basis,', 'Eastman']],
  },
];
